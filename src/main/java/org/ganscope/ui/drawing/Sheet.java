package org.ganscope.ui.drawing;

import org.ganscope.data.own.Drawing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * The heights of a drawing in the making, in the order of {@link Drawing#of}, with the strokes that
 * can be undone. Everything between {@link #begin} and {@link #end} is one stroke.
 */
final class Sheet {
    private static final int MOST_STROKES = 200;

    private final int dimension;
    private final Deque<int[]> done = new ArrayDeque<>();
    private final Deque<int[]> undone = new ArrayDeque<>();
    private int[] heights;
    private int[] before;

    /** An empty sheet over the line (1) or over the plane (2). */
    Sheet(int dimension) {
        this.dimension = dimension;
        heights = new int[dimension == 1 ? Drawing.LINE : Drawing.SIDE * Drawing.SIDE];
        before = heights;
    }

    int dimension() {
        return dimension;
    }

    /** The heights as they are; to be read only. */
    int[] heights() {
        return heights;
    }

    boolean isEmpty() {
        return Drawing.isEmpty(heights);
    }

    /** What is drawn, if something is. */
    Optional<Drawing> drawing() {
        return isEmpty() ? Optional.empty() : Optional.of(Drawing.of(heights));
    }

    /** Begins a stroke. */
    void begin() {
        before = heights;
        heights = heights.clone();
    }

    /** Ends it; one that has changed nothing is forgotten. */
    void end() {
        if (!Arrays.equals(before, heights)) {
            done.addLast(before);
            if (done.size() > MOST_STROKES) {
                done.removeFirst();
            }
            undone.clear();
        }
        before = heights;
    }

    /** Replaces everything, as one stroke. */
    void replace(int... replacement) {
        if (replacement.length != heights.length) {
            throw new IllegalArgumentException(
                    replacement.length + " heights for a sheet of " + heights.length);
        }
        begin();
        heights = replacement.clone();
        end();
    }

    /** Empties the sheet, as one stroke. */
    void clear() {
        replace(new int[heights.length]);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes back the last stroke, if there is one. */
    void undo() {
        if (canUndo()) {
            undone.addLast(heights);
            heights = done.removeLast();
            before = heights;
        }
    }

    /** Makes the stroke again that was taken back last, if there is one. */
    void redo() {
        if (canRedo()) {
            done.addLast(heights);
            heights = undone.removeLast();
            before = heights;
        }
    }
}
