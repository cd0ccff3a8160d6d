package org.ganscope.data.own;

/**
 * What a target is made of besides a few numbers. Immutable; comparing two is cheap, so that it can
 * be done in every frame.
 */
public sealed interface TargetContent
        permits TargetContent.None, Weights, Drawing, TableFile, Table {
    /** The material of a target that numbers describe. */
    TargetContent NONE = None.NONE;

    /** No material. */
    enum None implements TargetContent {
        NONE
    }
}
