package org.ganscope.lesson;

import java.util.List;

/**
 * A lesson: pages with text and things to do, which set up the window.
 *
 * @param id the name of its file without the ending
 * @param about what it is about, in one sentence
 * @param minutes how long it takes
 * @param pages at least one
 */
public record Lesson(String id, String title, String about, int minutes, List<LessonPage> pages) {
    public Lesson {
        pages = List.copyOf(pages);
    }
}
