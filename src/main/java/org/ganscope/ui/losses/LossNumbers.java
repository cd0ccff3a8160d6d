package org.ganscope.ui.losses;

import org.ganscope.session.Series;

/** The numbers of a step that are written under the terms of its losses. */
@FunctionalInterface
public interface LossNumbers {
    /** That of a series; NaN if there is none. */
    double latest(Series series);
}
