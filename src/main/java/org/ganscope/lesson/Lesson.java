package org.ganscope.lesson;

import java.util.List;
import java.util.Optional;

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

    /** The id of the scenario that it begins with, if a page sets one up. */
    public Optional<String> start() {
        return pages.stream()
                .flatMap(page -> page.setup().stream())
                .map(setup -> setup.scenario().id())
                .findFirst();
    }
}
