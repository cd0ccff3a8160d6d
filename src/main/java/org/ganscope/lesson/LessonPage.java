package org.ganscope.lesson;

import org.ganscope.session.Goal;

import java.util.List;
import java.util.Optional;

/**
 * A page of a lesson.
 *
 * @param setup what the window is set to; without it, everything stays as it is
 * @param blocks its contents from top to bottom
 */
public record LessonPage(String title, Optional<LessonSetup> setup, List<LessonBlock> blocks) {
    public LessonPage {
        blocks = List.copyOf(blocks);
    }

    /** The things to do, in order. */
    public List<LessonBlock.Task> tasks() {
        return blocks.stream()
                .filter(LessonBlock.Task.class::isInstance)
                .map(LessonBlock.Task.class::cast)
                .toList();
    }

    /** The goals of its tasks, in order. */
    public List<Goal> goals() {
        return tasks().stream().flatMap(task -> task.goal().stream()).toList();
    }
}
