package org.ganscope.ui.stage2d;

import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

import org.ganscope.data.Region;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.LayerChoice;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.Measure;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneProbe;
import org.ganscope.view.plane.PlaneView;
import org.ganscope.view.plane.VisiblePart;
import org.ganscope.view.slow.SlowPlane;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The stage of a game over the plane. Give it a {@link PlaneFrame} by {@link #show}, at most once
 * per pulse; it is drawn at once. Two layers: static axes on a canvas, and the samples in a pixel
 * buffer above it. You choose the visible part of the plane, see {@link PlaneGestures}; the code
 * that makes frames gets it from {@link #visible}. On the JavaFX thread only.
 */
public final class Stage2D extends javafx.scene.layout.Region {
    private static final Insets PADDING = new Insets(8, 12, 8, 14);
    private static final double LEAST_SIZE = 40;

    private final PenCanvas still = new PenCanvas();
    private final RasterView moving = new RasterView();
    private final PlaneHeader header = new PlaneHeader();
    private final PlaneColumn column;
    private final PlaneReadOut readOut;
    private final PlaneGestures gestures = new PlaneGestures(this);
    private PlaneRanges ranges = new PlaneRanges();
    private final FitButton fit;
    private Optional<Stage2D> partner = Optional.empty();
    private Runnable onView = () -> {};
    private @Nullable PlaneView view;
    private @Nullable Region seen;
    private Palette palette;
    private PlanePainter painter;
    private double em = 12;
    private boolean isBare;

    /** The smallest size of the text next to the plane. */
    private double columnEm = 12;

    private @Nullable PlaneFrame frame;
    private Optional<SlowPlane> slow = Optional.empty();
    private @Nullable PlaneScales scales;
    private @Nullable PlaneScales drawn;
    private List<Measure> measures = List.of();

    public Stage2D(RunId run, Palette palette, LayerChoice layers) {
        this.palette = palette;
        column = new PlaneColumn(run, layers);
        readOut = new PlaneReadOut(run, this);
        fit = new FitButton(run, this::fit);
        setId(run.of("plane"));
        painter = new PlanePainter(moving.raster(), palette, em);
        setPadding(PADDING);
        setMinSize(0, 0);
        setPrefSize(680, 620);
        still.setManaged(false);
        still.setMouseTransparent(true);
        getChildren()
                .addAll(
                        still,
                        moving,
                        header.node(),
                        column.legend(),
                        column.square(),
                        fit,
                        readOut.card());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Text.of("stage.plane.help"));
        focusedProperty().addListener((source, before, after) -> redraw());
        moving.setOnOutputScale(this::requestLayout);
        style();
    }

    /** What the next pictures show of a step that is looked at slowly, if one is. */
    public void setSlow(Optional<SlowPlane> step) {
        slow = step;
    }

    /** Shows this picture. */
    public void show(PlaneFrame newFrame) {
        frame = newFrame;
        GroundScale ground = ranges.ground();
        double density = ranges.densityLimit();
        ranges.update(newFrame);
        draw();
        if (ranges.ground() != ground || ranges.densityLimit() != density) {
            partner.ifPresent(Stage2D::draw);
        }
    }

    /** From now on both show the same part in the same colours, or this one what it will. */
    public void compareWith(Optional<Stage2D> other) {
        partner.ifPresent(old -> old.partner = Optional.empty());
        partner = other;
        other.ifPresent(stage -> {
            stage.partner = Optional.of(this);
            stage.ranges = ranges;
            stage.view = view;
        });
    }

    /** Fits all ranges of values again, since the next picture belongs to another run. */
    public void forget() {
        ranges.forget();
    }

    /** The next picture is of another time of the run, for which no range need wait. */
    public void hurry() {
        if (partner.isEmpty()) { // whose pictures have the same ranges
            ranges.hurry();
        }
    }

    /** Changes the colours. */
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        style();
    }

    /**
     * Changes the size of the text, in pixels: 12 at a desk, more on a projector.
     *
     * @param beside smallest size for the legend and the latent square if there is little room
     */
    public void setFontSize(double pixels, double beside) {
        em = pixels;
        columnEm = beside;
        style();
    }

    /** Shows the plane without what is around it, which is then as large as possible. */
    public void setBare(boolean bare) {
        isBare = bare;
        column.setBare(bare);
        requestLayout();
    }

    /** Sets the callback for the latent point that you request; the probe moves with a frame. */
    public void setOnProbe(PointWish consumer) {
        column.square().setOnWish(consumer);
    }

    /** Sets the callback for the point of the plane that you request as G(z). */
    public void setOnPull(PointWish consumer) {
        gestures.setOnPull(consumer);
    }

    /** Sets the reader for the output of D at the pointer. */
    public void setReader(PlaneReader reader) {
        readOut.setReader(reader);
    }

    /** Sets the callback for when another part of the plane becomes visible and needs a frame. */
    public void setOnView(Runnable action) {
        onView = action;
    }

    /** The visible part of the plane; all of the data before the first layout. */
    public VisiblePart visible() {
        PlaneScales current = scales;
        return current == null
                ? VisiblePart.home()
                : new VisiblePart(
                        Optional.ofNullable(view),
                        current.panel().getWidth(),
                        current.panel().getHeight());
    }

    /** The view of a region; if it is a new region, all of it is shown. */
    private PlaneView at(Region home) {
        PlaneView current = view;
        return current != null && current.home().equals(home) ? current : PlaneView.fitted(home);
    }

    /** Changes the visible part of the plane. */
    void look(UnaryOperator<PlaneView> change) {
        if (view != null) {
            view = change.apply(view);
            draw();
            partner.ifPresent(other -> other.follow(view));
        }
    }

    /** Shows what the other stage shows, if it is of the same data. */
    private void follow(@Nullable PlaneView other) {
        PlaneView own = view;
        if (own != null && other != null && own.home().equals(other.home())) {
            view = other;
            draw();
        }
    }

    /** Shows all of the data's region. */
    public void fit() {
        look(current -> PlaneView.fitted(current.home()));
    }

    @Override
    protected void layoutChildren() {
        redraw();
    }

    private void redraw() {
        drawn = null;
        draw();
    }

    private void style() {
        painter = new PlanePainter(moving.raster(), palette, em);
        header.style(palette, em);
        column.style(palette, em, columnEm);
        readOut.style(palette, em);
        requestLayout();
        redraw();
    }

    private void draw() {
        PlaneFrame current = frame;
        if (current == null || getWidth() < LEAST_SIZE || getHeight() < LEAST_SIZE) {
            return;
        }
        PlaneView looking = at(current.region());
        view = looking;
        header.describe(current, seen == null ? current.region() : seen);
        // before they are placed, since their content decides how much room they need
        column.square().show(current.probe().latent());
        column.legend().update(current, ranges);
        PlaneScales wanted = PlaneScales.of(looking, room());
        scales = wanted;
        if (!wanted.equals(drawn) || !current.measures().equals(measures)) {
            drawn = wanted;
            measures = current.measures();
            double width = Math.floor(getWidth());
            double height = Math.floor(getHeight());
            still.setWidth(width);
            still.setHeight(height);
            moving.resizeRaster(width, height, moving.outputScale());
            PlaneAxes.draw(still.pen(), wanted, measures, palette, em, isFocused());
            fit.place(looking, wanted.panel());
        }
        if (!painter.fits()) {
            painter = new PlanePainter(moving.raster(), palette, em);
        }
        painter.paint(current, wanted, ranges, slow);
        moving.update();
        announce(visible().of(current.region()));
        readOut.update(current.measures());
    }

    private void announce(Region now) {
        if (!now.equals(seen)) {
            seen = now;
            onView.run();
        }
    }

    /** Places the parts around the plane; returns the square between the header and the ends. */
    private Rectangle2D room() {
        double inner = Math.floor(getWidth()) - PADDING.getLeft() - PADDING.getRight();
        double top =
                PADDING.getTop() + header.arrange(inner, isBare ? 1 : 2) + Math.round(0.5 * em);
        header.node().relocate(PADDING.getLeft(), PADDING.getTop());
        return column.arrange(
                PADDING.getLeft() + PlaneAxes.before(em),
                top,
                Math.floor(getWidth()) - PADDING.getRight(),
                Math.floor(getHeight()) - PADDING.getBottom());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        PlaneFrame current = frame;
        if (current != null && attribute == AccessibleAttribute.TEXT) {
            PlaneProbe probe = current.probe();
            return Text.of(
                    "stage.plane.summary",
                    current.measures().get(0).write(probe.x()),
                    current.measures().get(1).write(probe.y()),
                    NumberDisplay.value(probe.score()));
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    /** The position of the probe's mark, in pixels of this view; not finite before there is one. */
    Point2D mark() {
        PlaneFrame current = frame;
        PlaneScales at = scales;
        return current == null || at == null
                ? new Point2D(Double.NaN, Double.NaN)
                : new Point2D(at.across(current.probe().x()), at.down(current.probe().y()));
    }

    /** The scales, for tests; present once a frame has been drawn. */
    @Nullable PlaneScales scales() {
        return scales;
    }
}
