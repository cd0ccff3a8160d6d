package org.ganscope.ui.chart;

/**
 * Something that happened at a step and is worth a line in the charts, such as a changed learning
 * rate.
 *
 * @param step when it took effect
 * @param kind whose colour the mark has
 * @param label what happened, without the step: "G rate 1e-3 → 3e-4"
 */
public record Mark(long step, Ink kind, String label) {}
