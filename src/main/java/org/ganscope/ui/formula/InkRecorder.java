package org.ganscope.ui.formula;

import javafx.scene.canvas.Canvas;

import org.jfree.fx.FXGraphics2D;
import org.scilab.forge.jlatexmath.Box;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.Map;

/** Records the outlines of what is drawn, for each colour. */
final class InkRecorder extends FXGraphics2D {
    /** Outlines do not depend on pixels. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Map<FormulaInk, Path2D> inks = new EnumMap<>(FormulaInk.class);

    private InkRecorder() {
        super(new Canvas(1, 1).getGraphicsContext2D());
    }

    /**
     * The outlines of a formula in ems, with its baseline at y = 0.
     *
     * @param size at which it is drawn, in points
     */
    static Map<FormulaInk, Path2D> record(Box box, double size) {
        InkRecorder recorder = new InkRecorder();
        recorder.scale(size, size);
        box.draw(recorder, 0, 0);
        AffineTransform toEms = AffineTransform.getScaleInstance(1 / size, 1 / size);
        recorder.inks.values().forEach(ink -> ink.transform(toEms));
        return recorder.inks;
    }

    private void add(Shape outline) {
        inks.computeIfAbsent(FormulaInk.of(getColor()), _ -> new Path2D.Double())
                .append(getTransform().createTransformedShape(outline), false);
    }

    @Override
    public void drawChars(char[] data, int offset, int length, int x, int y) {
        add(glyphs(getFont(), new String(data, offset, length)).getOutline(x, y));
    }

    private static GlyphVector glyphs(Font font, String text) {
        return font.createGlyphVector(CONTEXT, text);
    }

    @Override
    public void drawString(String text, float x, float y) {
        add(glyphs(getFont(), text).getOutline(x, y));
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        add(glyphs.getOutline(x, y));
    }

    @Override
    public void fill(Shape shape) {
        add(shape);
    }

    @Override
    public void draw(Shape shape) {
        add(getStroke().createStrokedShape(shape));
    }
}
