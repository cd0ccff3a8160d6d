package org.ganscope.lesson;

import org.commonmark.node.Node;
import org.ganscope.gan.setting.Setting;
import org.ganscope.session.Goal;
import org.ganscope.session.PredictedCurve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A part of a page of a lesson, below those before. */
public sealed interface LessonBlock {
    /**
     * Text.
     *
     * @param nodes paragraphs, lists, headings and so on, which nobody changes; formulas in a line
     *     are {@link InlineFormula}s
     */
    record Prose(List<Node> nodes) implements LessonBlock {
        public Prose {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A formula in lines of its own.
     *
     * @param tex in TeX
     */
    record Formula(String tex) implements LessonBlock {}

    /** Controls of settings that can be changed from within the page. */
    record Controls(List<Setting> settings) implements LessonBlock {
        public Controls {
            settings = List.copyOf(settings);
        }
    }

    /** A place of the window to point at. */
    record Pointer(LessonPlace place, String words) implements LessonBlock {}

    /**
     * Something to do.
     *
     * @param changes what is changed if the program does it
     * @param steps steps that the program makes then, at most
     * @param goal what is reached by it; without one, you tick it off yourself
     */
    record Task(Prose text, List<GivenSetting> changes, OptionalLong steps, Optional<Goal> goal)
            implements LessonBlock {
        public Task {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A question whose answer is revealed.
     *
     * @param choices possible answers; none if you answer in your mind
     */
    record Question(Prose text, List<Choice> choices, Prose answer) implements LessonBlock {
        public Question {
            choices = List.copyOf(choices);
        }
    }

    /** A possible answer. */
    record Choice(Prose text, boolean isRight) {}

    /**
     * A curve to sketch before it is seen.
     *
     * @param steps steps that are made before it is revealed
     */
    record Prediction(PredictedCurve curve, long steps, Prose text) implements LessonBlock {}

    /** Slow motion of one training step. */
    record SlowMotion(Prose text) implements LessonBlock {}

    /** The nodes right below one of a text. */
    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }
}
