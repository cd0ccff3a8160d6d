package org.ganscope.ui.importing;

/** One of the choices of a box, with its label. */
record Option<T>(T value, String words) {
    /** What the box shows. */
    @Override
    public String toString() {
        return words;
    }
}
