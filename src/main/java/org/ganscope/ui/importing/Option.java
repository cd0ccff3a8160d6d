package org.ganscope.ui.importing;

/** One of the things that a box offers, with its words. */
record Option<T>(T value, String words) {
    /** What the box shows. */
    @Override
    public String toString() {
        return words;
    }
}
