package org.ganscope.ui.stage2d;

import javafx.geometry.Rectangle2D;

import org.ganscope.ui.model.LayerChoice;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.theme.Palette;

import java.util.Optional;

/**
 * The parts around the plane: the legend of the layers and the latent square, which takes the rest
 * of the room. The plane is the largest square: its column goes to its right, or below it if that
 * leaves more room for the plane. Next to the plane the latent square is below the legend, or right
 * of it if there is more room. If there is little room, the colour bar and then the latent square
 * are left out; the sliders below the stage always remain.
 *
 * <p>Its text is as large as possible, between two sizes.
 */
final class PlaneColumn {
    /** The width of the column, in sizes of the text. */
    private static final double LEAST = 10.5;

    /** The greatest width of the legend, so that its digits stay close to their names. */
    private static final double MOST_OF_LEGEND = 16;

    private static final double MOST = 36;

    /** The factor by which the plane must become larger for its column to go below it. */
    private static final double WORTH = 1.12;

    /** The share of its side that the plane gives up for larger text, or for the colour bar. */
    private static final double GIVEN = 0.07;

    private final LayerLegend legend;
    private final LatentSquare square;
    private Palette palette = Palette.light();
    private double planeEm = 12;
    private double leastEm = 12;
    private double em = 12;
    private boolean isBare;

    /**
     * The room for which the size of the text was chosen, since choosing it arranges every text
     * again.
     */
    private Optional<Room> fitted = Optional.empty();

    /**
     * The room for the plane and its column.
     *
     * @param left the left edge of the plane, right of its numbers
     * @param foot the end of the room for everything, with the numbers below the plane
     * @param needs of the parts that are placed there
     */
    private record Room(double left, double top, double right, double foot, Needs needs) {
        double height() {
            return foot - top;
        }

        double width() {
            return right - left;
        }
    }

    /**
     * The width and height of the layers, whether the colours are below, the height of the square.
     */
    private record Needs(double width, double rows, boolean hasBar, double square) {}

    PlaneColumn(RunId run, LayerChoice layers) {
        square = new LatentSquare(run);
        legend = new LayerLegend(run, layers);
    }

    LayerLegend legend() {
        return legend;
    }

    LatentSquare square() {
        return square;
    }

    /**
     * Changes colours and sizes.
     *
     * @param most the size of the plane's text, which is the preferred size for the column
     * @param least the smallest size of its text
     */
    void style(Palette newPalette, double most, double least) {
        palette = newPalette;
        planeEm = most;
        leastEm = Math.min(least, most);
        fitted = Optional.empty();
        em = most;
        style();
    }

    private void setSize(double size) {
        if (size != em) {
            em = size;
            style();
        }
    }

    private void style() {
        legend.style(palette, em);
        square.style(palette, em);
    }

    /** Shows none of its parts. */
    void setBare(boolean bare) {
        isBare = bare;
        fitted = Optional.empty();
        legend.setVisible(!bare);
        square.setVisible(!bare);
    }

    /**
     * Places its parts.
     *
     * @param left the left edge of the plane, right of its numbers
     * @param foot the end of the room for everything, with the numbers below the plane
     * @return where the plane goes
     */
    Rectangle2D arrange(double left, double top, double right, double foot) {
        if (isBare) {
            double side = Math.min(right - left, foot - top - PlaneAxes.below(planeEm));
            return new Rectangle2D(left, top, Math.max(1, side), Math.max(1, side));
        }
        Room room = new Room(left, top, right, foot, needs());
        if (fitted.filter(room::equals).isEmpty()) {
            chooseSize(room);
            fitted = Optional.of(new Room(left, top, right, foot, needs()));
        }
        double beside = isApart(room) ? sideApart(room) : sideStacked(room);
        double flat = Math.max(legend.flatHeight(), square.leastHeight());
        double below = Math.min(room.width(), down(room) - em - flat);
        boolean isBelow = below > WORTH * beside;
        double side = Math.max(1, Math.floor(isBelow ? below : beside));
        legend.setFlat(isBelow);
        if (isBelow) {
            double start = top + side + PlaneAxes.below(planeEm) + em;
            layBelow(left - PlaneAxes.before(planeEm), start, right, foot);
        } else {
            layBeside(left + side + em, room);
        }
        return new Rectangle2D(left, top, side, side);
    }

    private Needs needs() {
        return new Needs(
                legend.width(), legend.leastRows(), legend.leastBar() > 0, square.leastHeight());
    }

    /** The largest text with which every part is shown that is shown with the smallest. */
    private void chooseSize(Room room) {
        setSize(leastEm);
        boolean hasBar = fitsStacked(room, legend.leastBar()) || isApart(room);
        double least = (1 - GIVEN) * sideStacked(room);
        for (double size = planeEm; size > leastEm; size--) {
            setSize(size);
            double bar = hasBar ? legend.leastBar() : 0;
            boolean stacked = fitsStacked(room, bar) && sideStacked(room) >= least;
            boolean apart = fitsApart(room, bar) && sideApart(room) >= least;
            if (stacked || apart) {
                return;
            }
        }
        setSize(leastEm);
    }

    private double down(Room room) {
        return room.height() - PlaneAxes.below(planeEm);
    }

    /** The side of the plane with the latent square below the legend. */
    private double sideStacked(Room room) {
        double column = Math.max(legend.width(), LEAST * em);
        return Math.min(room.width() - em - column, down(room));
    }

    /** The side of the plane with the latent square right of the legend. */
    private double sideApart(Room room) {
        double column = legend.width() + em + square.leastWidth();
        return Math.min(room.width() - em - column, down(room));
    }

    private boolean fitsStacked(Room room, double bar) {
        return legend.leastRows() + bar + em + square.leastHeight() <= room.height();
    }

    /** Places the colour bar below the layers, or below the latent square. */
    private boolean fitsApart(Room room, double bar) {
        double rows = legend.leastRows();
        return rows <= room.height()
                && (rows + bar <= room.height()
                        || square.leastHeight() + em + bar <= room.height());
    }

    /** Whether the latent square must go to the right so that all parts are shown. */
    private boolean isApart(Room room) {
        return !fitsStacked(room, legend.leastBar())
                && fitsApart(room, legend.leastBar())
                && sideApart(room) >= (1 - GIVEN) * sideStacked(room);
    }

    private void layBeside(double x, Room room) {
        double width = Math.min(room.right() - x, MOST * em);
        double free = room.height() - legend.leastHeight() - em;
        if (free < square.leastHeight()) {
            free = room.height() - legend.leastRows() - em; // the colour bar is left out
        }
        double low = Math.floor(Math.min(square.height(width), free));
        boolean barGoesOver = legend.leastHeight() > room.height();
        double high = room.height() - (barGoesOver ? legend.leastBar() + em : 0);
        double rest = room.right() - x - legend.width() - em;
        double apart = Math.floor(Math.min(square.width(high), rest));
        if (apart >= square.leastWidth() && (isApart(room) || square.height(apart) > low)) {
            layApart(x, apart, barGoesOver, room);
            return;
        }
        square.setVisible(low >= square.leastHeight());
        double edge = square.isVisible() ? room.foot() - low : room.foot();
        square.resizeRelocate(x, room.foot() - low, width, Math.max(0, low));
        double wide = Math.min(width, MOST_OF_LEGEND * em);
        legend.setBarBeside(Optional.empty());
        legend.resizeRelocate(x, room.top(), wide, Math.max(0, edge - em - room.top()));
    }

    private void layApart(double x, double width, boolean barGoesOver, Room room) {
        double left = room.right() - width;
        double height = square.height(width);
        square.setVisible(true);
        square.resizeRelocate(left, room.top(), width, height);
        Rectangle2D below =
                new Rectangle2D(left - x, height + em, width, room.height() - height - em);
        legend.setBarBeside(barGoesOver ? Optional.of(below) : Optional.empty());
        legend.resizeRelocate(x, room.top(), legend.width(), Math.max(0, room.height()));
    }

    private void layBelow(double left, double top, double right, double foot) {
        double height = Math.max(0, foot - top);
        double rest = right - left - legend.flatWidth() - em;
        double width = Math.floor(Math.min(square.width(height), rest));
        square.setVisible(width >= square.leastWidth());
        double taken = square.isVisible() ? width + em : 0;
        square.resizeRelocate(right - width, top, Math.max(0, width), height);
        legend.setBarBeside(Optional.empty());
        legend.resizeRelocate(left, top, right - left - taken, height);
    }
}
