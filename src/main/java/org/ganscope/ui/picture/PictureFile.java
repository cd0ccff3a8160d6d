package org.ganscope.ui.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.ganscope.export.PictureFormat;
import org.ganscope.export.PictureStyle;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/**
 * Writes pictures of the window in one of the formats.
 *
 * @param scale pixels of a PNG for each logical pixel, 1…4; the other formats have none
 * @param ground the colour behind everything; null leaves it transparent
 * @param caption a line of text below the picture, or empty
 * @param ink the colour of the caption
 */
public record PictureFile(double scale, @Nullable Color ground, String caption, Color ink) {
    /** A logical pixel in points of a page: 96 of them are 72 points. */
    private static final float POINTS = 0.75f;

    private static final double CAPTION_ROOM = 26;
    private static final float CAPTION_SIZE = 12;

    /** With the colours of a theme. */
    static PictureFile of(PictureStyle style, Palette palette, String caption) {
        Color ground = style.isTransparent() ? null : Outlines.awt(palette.background());
        return new PictureFile(style.scale(), ground, caption, Outlines.awt(palette.secondary()));
    }

    /** The bytes of the file. */
    public byte[] write(NodePicture picture, PictureFormat format) {
        try {
            return switch (format) {
                case PNG -> png(picture);
                case SVG -> svg(picture).getBytes(StandardCharsets.UTF_8);
                case PDF -> pdf(picture);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double height(NodePicture picture) {
        return picture.height() + (caption.isEmpty() ? 0 : CAPTION_ROOM);
    }

    private void paint(NodePicture picture, Graphics2D to) {
        Rectangle2D all = new Rectangle2D.Double(0, 0, picture.width(), height(picture));
        to.setClip(all);
        if (ground != null) {
            to.setPaint(ground);
            to.fill(all);
        }
        picture.paint(to);
        if (!caption.isEmpty()) {
            to.setClip(all);
            to.setPaint(ink);
            to.setFont(Typeface.forCharts(CAPTION_SIZE, false));
            to.drawString(caption, CAPTION_SIZE, (float) (height(picture) - 0.75 * CAPTION_SIZE));
        }
    }

    /** The pixels, as a PNG file has them. */
    public BufferedImage image(NodePicture picture) {
        int width = (int) Math.ceil(picture.width() * scale);
        int height = (int) Math.ceil(height(picture) * scale);
        int type = ground == null ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        paint(picture, graphics);
        graphics.dispose();
        return image;
    }

    private byte[] png(NodePicture picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image(picture), "png", bytes);
        return bytes.toByteArray();
    }

    private String svg(NodePicture picture) throws IOException {
        SVGGraphics2D graphics = new SVGGraphics2D(picture.width(), height(picture), SVGUnits.PX);
        graphics.setFontFunction(SvgFonts::families);
        paint(picture, graphics);
        return SvgFonts.embedIn(graphics.getSVGDocument());
    }

    private byte[] pdf(NodePicture picture) throws IOException {
        float width = (float) picture.width();
        float height = (float) height(picture);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(POINTS * width, POINTS * height));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            graphics.setFontTextDrawer(fonts());
            paint(picture, graphics);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS, POINTS));
                content.drawForm(graphics.getXFormObject());
            }
            document.save(bytes);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static PdfBoxGraphics2DFontTextDrawer fonts() throws IOException, FontFormatException {
        PdfBoxGraphics2DFontTextDrawer drawer = new PdfBoxGraphics2DFontTextDrawer();
        drawer.registerFont(Typeface.file(false));
        drawer.registerFont(Typeface.file(true));
        return drawer;
    }
}
