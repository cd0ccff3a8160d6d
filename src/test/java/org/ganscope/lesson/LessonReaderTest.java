package org.ganscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.commonmark.node.Paragraph;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.Condition;
import org.ganscope.session.Goal;
import org.ganscope.session.PredictedCurve;
import org.ganscope.session.Relation;
import org.ganscope.session.Series;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

@DisplayName("The reader of lessons")
class LessonReaderTest {
    private static final String HEADER =
            """
            ---
            title: Two players
            about: What each of them does.
            minutes: 8
            ---

            """;

    private static Lesson read(String body) {
        return LessonReader.read("own.md", "own", HEADER + body, FormulaCheck.NONE);
    }

    private static LessonPage page(String block) {
        return read("# One\n\n" + block).pages().getFirst();
    }

    private static LessonBlock only(String block) {
        return page(block).blocks().getFirst();
    }

    @Test
    void takesTheHeaderAndAPageForEachHeading() {
        Lesson lesson = read("# One\n\nText.\n\n## Part\n\n# Two $x$\n\nMore.\n");
        assertEquals("Two players", lesson.title());
        assertEquals("What each of them does.", lesson.about());
        assertEquals(8, lesson.minutes());
        assertEquals(
                List.of("One", "Two $x$"), lesson.pages().stream().map(LessonPage::title).toList());
    }

    @Test
    void takesTheSetupOfAPageOntoItsScenario() {
        LessonSetup setup =
                page("""
                ```setup
                generator.learningRate: 0.01
                scenario: ring
                step: 200
                pace: max
                layers: score, manifold
                hide: charts, verdict
                z: -1.5
                ```
                """)
                        .setup()
                        .orElseThrow();
        assertEquals("ring", setup.scenario().id());
        assertEquals(
                Settings.of("generator.learningRate").with(Scenarios.of("ring").config(), 0.01),
                setup.config());
        assertEquals(200, setup.step());
        assertEquals(Double.POSITIVE_INFINITY, setup.pace().orElseThrow());
        assertEquals(Set.of("score", "manifold"), setup.layers().orElseThrow());
        assertEquals(Set.of(LessonPlace.Part.CHARTS, LessonPlace.Part.VERDICT), setup.hidden());
        assertEquals(-1.5, setup.z().orElseThrow());
    }

    @Test
    void takesATaskWithItsGoal() {
        LessonBlock.Task task =
                assertInstanceOf(
                        LessonBlock.Task.class,
                        only(
                                """
                                ```do
                                Raise the rate of *D*.
                                set: discriminator.learningRate = 0.05
                                train: 3000
                                until: modes_covered = 1 and mean loss_d < 0.5 for 50 steps, then pause
                                ```
                                """));
        assertInstanceOf(Paragraph.class, task.text().nodes().getFirst());
        assertEquals("0.05", task.changes().getFirst().value());
        assertEquals(OptionalLong.of(3000), task.steps());
        assertEquals(
                new Goal(
                        List.of(
                                new Condition.Value(Series.MODES_COVERED, Relation.EQUAL, 1),
                                new Condition.Mean(Series.DISCRIMINATOR_LOSS, Relation.LESS, 0.5)),
                        50,
                        true),
                task.goal().orElseThrow());
    }

    @Test
    void takesAQuestionWithItsChoicesAndAnswer() {
        LessonBlock.Question question =
                assertInstanceOf(
                        LessonBlock.Question.class,
                        only(
                                """
                                ```question
                                Who has seen the data?
                                ( ) G
                                (x) D
                                answer: Only D.

                                G asks D.
                                ```
                                """));
        assertEquals(
                List.of(false, true),
                question.choices().stream().map(LessonBlock.Choice::isRight).toList());
        assertEquals(2, question.answer().nodes().size());
    }

    @Test
    void takesPointersControlsAndPredictions() {
        assertEquals(
                new LessonBlock.Pointer(LessonPlace.Part.DENSITY, "Orange: generated."),
                only("```point\ndensity: Orange: generated.\n```\n"));
        assertEquals(
                new LessonBlock.Controls(List.of(Settings.of("batch"))),
                only("```controls\nbatch\n```\n"));
        LessonBlock.Prediction prediction =
                assertInstanceOf(
                        LessonBlock.Prediction.class,
                        only("```predict\ncurve: score\nsteps: 200\nSketch D.\n```\n"));
        assertEquals(PredictedCurve.SCORE, prediction.curve());
        assertEquals(200, prediction.steps());
    }

    @Test
    void readsFormulasBeforeTheirUnderscoresBecomeEmphasis() {
        LessonBlock.Prose prose =
                assertInstanceOf(LessonBlock.Prose.class, only("Here $p_g = p_{data}$ is *it*."));
        InlineFormula formula =
                assertInstanceOf(
                        InlineFormula.class, prose.nodes().getFirst().getFirstChild().getNext());
        assertEquals("p_g = p_{data}", formula.tex());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text before a page                                     |  7
                    # P\\n\\n```setup\\nscenario: rings\\n```               | 10
                    # P\\n\\n```setup\\nbatch: many\\n```                   | 10
                    # P\\n\\n```setup\\nbatch: 64\\nbatchs: 3\\n```         | 11
                    # P\\n\\n```setup\\ndata.drop: 3\\n```                  | 10
                    # P\\n\\n```setup\\nlayers: score, fun\\n```            | 10
                    # P\\n\\n```setup\\nhide: everything\\n```              | 10
                    # P\\n\\n```setup\\npace: -3\\n```                      | 10
                    # P\\n\\n```setup\\n```\\n\\n```setup\\n```             | 12
                    # P\\n\\n```todo\\nTrain\\n```                          |  9
                    # P\\n\\n```do\\n```                                    |  9
                    # P\\n\\n```do\\nuntil: jsd < 1\\n```                   | 10
                    # P\\n\\n```do\\nTrain\\nuntil: jds < 1\\n```           | 11
                    # P\\n\\n```do\\nTrain\\nuntil: jsd is low\\n```        | 11
                    # P\\n\\n```do\\nTrain\\nuntil: verdict = good\\n```    | 11
                    # P\\n\\n```do\\nTrain\\nuntil: objective < wgan\\n```  | 11
                    # P\\n\\n```do\\nTrain\\nuntil: mean step > 3\\n```     | 11
                    # P\\n\\n```do\\nTrain\\ntrain: soon\\n```              | 11
                    # P\\n\\n```do\\nTrain\\nset: batch\\n```               | 11
                    # P\\n\\n```point\\nlosses: here\\n```                  | 10
                    # P\\n\\n```controls\\nbatch\\nlearning\\n```           | 11
                    # P\\n\\n```question\\nWhy?\\n```                       | 10
                    # P\\n\\n```question\\nWhy?\\n( ) A\\nanswer: B\\n```   | 11
                    # P\\n\\n```predict\\nSketch\\ncurve: D\\nsteps: 3\\n```| 11
                    # P\\n\\n```predict\\nSketch\\ncurve: score\\n```       | 10
                    # P\\n\\n```do\\nTrain\\ntrain: 99999999999\\n```       | 11
                    # P\\n\\n![a](b.png)                                    |  9
                    # P\\n\\ntext\\n<b>bold</b>                             | 10
                    """)
    void namesTheLineOfEveryMistake(String body, int line) {
        InputException refused =
                assertThrows(InputException.class, () -> read(body.replace("\\n", "\n")));
        assertTrue(
                refused.getMessage().startsWith("own.md, line " + line + ": "),
                refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    setup\\nyyyyyy: 3             | hide, z, and every setting that
                    do\\nA\\nuntil: yyyyyy < 1    | ', and the settings that'
                    point\\nyyyyyy: here          | charts, and the settings that
                    controls\\nyyyyyy             | There is no setting "yyyyyy";
                    """)
    void saysWhichCommandListsTheSettingsInsteadOfListingThem(String block, String words) {
        String text = "# P\n\n```" + block.replace("\\n", "\n") + "\n```\n";
        String refused = assertThrows(InputException.class, () -> read(text)).getMessage();
        assertTrue(refused.contains(words + " \"ganscope settings\" lists"), refused);
    }

    @ParameterizedTest
    @CsvSource({"title", "about", "minutes"})
    void wantsAWholeHeader(String key) {
        String text = (HEADER + "# P\n\nText.\n").replaceAll("(?m)^" + key + ":.*\n", "");
        InputException refused =
                assertThrows(
                        InputException.class,
                        () -> LessonReader.read("own.md", "own", text, FormulaCheck.NONE));
        assertTrue(refused.getMessage().contains("\"" + key + ": …\""), refused.getMessage());
    }

    @Test
    void namesTheLineOfAFormulaThatCannotBeSet() {
        FormulaCheck strict = tex -> java.util.Optional.of("no").filter(no -> tex.contains("bad"));
        String text = HEADER + "# P\n\nGood $x$,\nand $bad$.\n";
        InputException refused =
                assertThrows(
                        InputException.class,
                        () -> LessonReader.read("own.md", "own", text, strict));
        assertTrue(refused.getMessage().startsWith("own.md, line 10: "), refused.getMessage());
    }

    @Test
    void survivesAnyTruncation() {
        String text =
                HEADER + "# P\n\n```question\nWhy $x$?\n(x) A\nanswer: B\n```\n\n- a\n  - b\n";
        for (int end = 0; end < text.length(); end++) {
            String cut = text.substring(0, end);
            try {
                LessonReader.read("own.md", "own", cut, FormulaCheck.NONE);
            } catch (InputException e) {
                assertTrue(e.getMessage().startsWith("own.md, line "), e.getMessage());
            }
        }
    }
}
