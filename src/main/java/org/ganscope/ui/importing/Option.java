package org.ganscope.ui.importing;

/** One of the choices of a box, with its label. */
record Option<T>(T value, String words) {
    /** The label that the box shows. */
    @Override
    public String toString() {
        return words;
    }
}
