/** Lessons in the column beside the stage: pages with text, tasks and questions. */
@NullMarked
package org.ganscope.ui.lesson;

import org.jspecify.annotations.NullMarked;
