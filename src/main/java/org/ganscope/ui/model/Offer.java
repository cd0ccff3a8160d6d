package org.ganscope.ui.model;

/**
 * Something that the window offers to do, as a button.
 *
 * @param label of the button
 * @param hint in full
 */
public record Offer(String label, String hint, Runnable action) {}
