package org.ganscope.ui.raster;

/** The smallest rectangle around everything added to it: [left, right) × [top, bottom). */
final class DirtyRectangle {
    private int left;
    private int top;
    private int right;
    private int bottom;

    void reset() {
        left = 0;
        top = 0;
        right = 0;
        bottom = 0;
    }

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    void add(int fromX, int fromY, int toX, int toY) {
        if (fromX >= toX || fromY >= toY) {
            return;
        }
        if (isEmpty()) {
            left = fromX;
            top = fromY;
            right = toX;
            bottom = toY;
        } else {
            left = Math.min(left, fromX);
            top = Math.min(top, fromY);
            right = Math.max(right, toX);
            bottom = Math.max(bottom, toY);
        }
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int right() {
        return right;
    }

    int bottom() {
        return bottom;
    }
}
