package org.ganscope.data.own;

/**
 * What a target is made of besides a few numbers. Immutable; comparing two is cheap, so that it can
 * be done in every frame.
 */
public sealed interface TargetContent
        permits TargetContent.None, Weights, Drawing, TableFile, Table {
    /** The material of a target that numbers describe. */
    TargetContent NONE = None.NONE;

    /** About so many bytes of memory, where that is worth counting; else 0. */
    default long bytes() {
        return 0;
    }

    /** No material. */
    enum None implements TargetContent {
        NONE
    }
}
