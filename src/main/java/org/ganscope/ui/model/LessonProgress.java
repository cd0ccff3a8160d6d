package org.ganscope.ui.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far lessons were read.
 *
 * @param pages the number of pages that were shown of each lesson, by its id
 */
public record LessonProgress(Map<String, Integer> pages) {
    /** Nothing was read. */
    public static final LessonProgress NONE = new LessonProgress(Map.of());

    public LessonProgress {
        pages = Map.copyOf(pages);
    }

    /** From numbers as text; what is none is left out. */
    static LessonProgress of(Map<String, String> written) {
        Map<String, Integer> pages = new TreeMap<>();
        written.forEach((lesson, text) -> {
            if (text.matches("\\d{1,4}")) {
                pages.put(lesson, Integer.valueOf(text));
            }
        });
        return new LessonProgress(pages);
    }

    /** Pages that were shown of a lesson. */
    public int of(String lesson) {
        return pages.getOrDefault(lesson, 0);
    }

    /** The same once a page was shown. */
    LessonProgress with(String lesson, int page, int most) {
        Map<String, Integer> changed = new TreeMap<>(pages);
        changed.merge(lesson, Math.min(page, most), Math::max);
        return new LessonProgress(changed);
    }
}
