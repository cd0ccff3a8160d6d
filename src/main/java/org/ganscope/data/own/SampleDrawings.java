package org.ganscope.data.own;

/** What is drawn before a person has drawn anything: simple shapes that are known at a glance. */
public final class SampleDrawings {
    /** Half the width of a painted line, as a share of half the side. */
    private static final double STROKE = 0.07;

    private SampleDrawings() {}

    /** A hill and a box. */
    public static Drawing line() {
        int[] heights = new int[Drawing.LINE];
        for (int i = 0; i < heights.length; i++) {
            double x = (2.0 * i + 1 - heights.length) / heights.length;
            double hill = 1 - Math.abs(x + 0.45) / 0.35;
            double box = x > 0.25 && x < 0.65 ? 0.6 : 0;
            heights[i] = (int) Math.rint(Drawing.HIGHEST * Math.max(0, Math.max(hill, box)));
        }
        return Drawing.of(heights);
    }

    /** A smiling face: a ring, two dots and a bow. */
    public static Drawing plane() {
        int side = Drawing.SIDE;
        int[] heights = new int[side * side];
        for (int k = 0; k < heights.length; k++) {
            int row = k / side;
            double x = (2.0 * (k % side) + 1 - side) / side;
            double y = (2.0 * row + 1 - side) / side;
            double distance = Math.min(face(x, y), Math.min(eye(x, y), mouth(x, y)));
            double covered = 1 - Math.max(0, distance - STROKE) * side / 2;
            heights[k] = (int) Math.rint(Drawing.HIGHEST * Math.max(0, Math.min(covered, 1)));
        }
        return Drawing.of(heights);
    }

    private static double face(double x, double y) {
        return Math.abs(Math.sqrt(x * x + y * y) - 0.85);
    }

    private static double eye(double x, double y) {
        double dx = Math.abs(x) - 0.3;
        double dy = y - 0.28;
        return Math.sqrt(dx * dx + dy * dy) - 0.05;
    }

    /** For points above the bow's ends, the distance to the nearer end. */
    private static double mouth(double x, double y) {
        double dx = Math.abs(x) - 0.45;
        double dy = y + 0.15;
        return dy > 0 ? Math.sqrt(dx * dx + dy * dy) : Math.abs(Math.sqrt(x * x + dy * dy) - 0.45);
    }
}
