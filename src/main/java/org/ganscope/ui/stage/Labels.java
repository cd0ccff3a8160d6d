package org.ganscope.ui.stage;

import javafx.geometry.Rectangle2D;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places short labels beside points so that none covers another or leaves an area. */
public final class Labels {
    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();

    public Labels(Rectangle2D area) {
        this.area = area;
    }

    /**
     * The middle of a label: right of its point, else left of it, above or below; empty if there is
     * no room.
     *
     * @param away the distance of the label from the point
     */
    public Optional<Rectangle2D> place(
            double x, double y, double width, double height, double away) {
        double beside = away + width / 2;
        double over = away + height / 2;
        double[][] middles = {{x + beside, y}, {x - beside, y}, {x, y - over}, {x, y + over}};
        for (double[] middle : middles) {
            Rectangle2D box =
                    new Rectangle2D(middle[0] - width / 2, middle[1] - height / 2, width, height);
            if (area.contains(box) && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }
}
