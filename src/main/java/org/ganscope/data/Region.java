package org.ganscope.data;

/** A rectangle of the plane; both ranges are finite. */
public record Region(Range x, Range y) {}
