package org.ganscope.ui.drawing;

import org.ganscope.data.own.Drawing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * The heights of a drawing that is being edited, in the order of {@link Drawing#of}, with the
 * strokes that can be undone. Everything between {@link #begin} and {@link #end} is one stroke.
 */
final class Sheet {
    private static final int MOST_STROKES = 200;

    private final int dimension;
    private final Deque<int[]> done = new ArrayDeque<>();
    private final Deque<int[]> undone = new ArrayDeque<>();
    private int[] heights;
    private int[] before;

    /** An empty drawing over the line (1) or over the plane (2). */
    Sheet(int dimension) {
        this.dimension = dimension;
        heights = new int[dimension == 1 ? Drawing.LINE : Drawing.SIDE * Drawing.SIDE];
        before = heights;
    }

    int dimension() {
        return dimension;
    }

    /** The current heights; read-only. */
    int[] heights() {
        return heights;
    }

    boolean isEmpty() {
        return Drawing.isEmpty(heights);
    }

    /** The drawing, if something is drawn. */
    Optional<Drawing> drawing() {
        return isEmpty() ? Optional.empty() : Optional.of(Drawing.of(heights));
    }

    /** Begins a stroke. */
    void begin() {
        before = heights;
        heights = heights.clone();
    }

    /** Ends the stroke; one that has changed nothing is dropped. */
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

    /** Empties the drawing, as one stroke. */
    void clear() {
        replace(new int[heights.length]);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Undoes the last stroke, if there is one. */
    void undo() {
        if (canUndo()) {
            undone.addLast(heights);
            heights = done.removeLast();
            before = heights;
        }
    }

    /** Redoes the stroke that was undone last, if there is one. */
    void redo() {
        if (canRedo()) {
            done.addLast(heights);
            heights = undone.removeLast();
            before = heights;
        }
    }
}
