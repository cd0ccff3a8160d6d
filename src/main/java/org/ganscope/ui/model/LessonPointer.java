package org.ganscope.ui.model;

import org.ganscope.lesson.LessonPlace;

/**
 * A place that a page points at.
 *
 * @param number among those of the page, from 1
 */
public record LessonPointer(LessonPlace place, int number) {}
