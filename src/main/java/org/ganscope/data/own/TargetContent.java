package org.ganscope.data.own;

/**
 * The content of a target besides a few numbers. Immutable; comparing two is cheap enough for every
 * frame.
 */
public sealed interface TargetContent
        permits TargetContent.None, Weights, Drawing, TableFile, Table {
    /** The content of a target that its numbers describe completely. */
    TargetContent NONE = None.NONE;

    /** No content. */
    enum None implements TargetContent {
        NONE
    }
}
