package org.ganscope.ui.lesson;

import org.ganscope.lesson.LessonBlock;

/** What a page can begin in other parts of the window. */
public interface LessonActions {
    /** Covers a curve, so that it can be sketched. */
    void predict(LessonBlock.Prediction prediction);

    /** Shows one training step slowly. */
    void openSlowMotion();
}
