package org.ganscope.ui.paper;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.ganscope.export.PictureFormat;
import org.ganscope.export.PictureStyle;
import org.ganscope.text.InputException;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;
import org.w3c.dom.Document;

import java.awt.Dimension;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * Writes pictures of the window in one of the formats.
 *
 * @param scale pixels of a PNG for each logical pixel, 1…4; the other formats have none
 * @param palette the colours that the window has
 * @param isTransparent whether the grounds of the window and its cards are left out
 * @param caption a line of text below the picture, or empty
 */
public record PictureFile(double scale, Palette palette, boolean isTransparent, String caption) {
    /** A logical pixel in points of a page: 96 of them are 72 points. */
    private static final float POINTS = 0.75f;

    /** Digits after the point: a hundredth of a pixel cannot be seen at any usual size. */
    private static final int PRECISION = 2;

    private static final double CAPTION_ROOM = 26;
    private static final float CAPTION_SIZE = 12;

    /** With the colours of a theme. */
    public static PictureFile of(PictureStyle style, Palette palette, String caption) {
        return new PictureFile(style.scale(), palette, style.isTransparent(), caption);
    }

    /** The bytes of the file. */
    public byte[] write(NodePicture picture, PictureFormat format) {
        try {
            return switch (format) {
                case PNG -> png(picture);
                case SVG -> svg(picture).getBytes(StandardCharsets.UTF_8);
                case PDF -> pdf(picture);
            };
        } catch (IOException e) { // fonts pass through temporary files
            throw new InputException("file.write", "PDF", String.valueOf(e.getMessage()));
        }
    }

    private double height(NodePicture picture) {
        return picture.height() + (caption.isEmpty() ? 0 : CAPTION_ROOM);
    }

    private void paint(NodePicture picture, Graphics2D to) {
        Rectangle2D all = new Rectangle2D.Double(0, 0, picture.width(), height(picture));
        to.setClip(all);
        if (!isTransparent) {
            to.setPaint(Outlines.awt(palette.background()));
            to.fill(all);
        }
        picture.paint(to, isTransparent ? Set.of(palette.background(), palette.card()) : Set.of());
        if (!caption.isEmpty()) {
            to.setClip(all);
            to.setPaint(Outlines.awt(palette.secondary()));
            to.setFont(Typeface.forCharts(CAPTION_SIZE, false));
            to.drawString(caption, CAPTION_SIZE, (float) (height(picture) - 0.75 * CAPTION_SIZE));
        }
    }

    /** The pixels, as a PNG file has them. */
    public BufferedImage image(NodePicture picture) {
        int width = (int) Math.ceil(picture.width() * scale);
        int height = (int) Math.ceil(height(picture) * scale);
        int type = isTransparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
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
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptySvg());
        context.setComment(null);
        context.setImageHandler(new PngImages());
        context.setPrecision(PRECISION);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(
                new Dimension((int) Math.ceil(picture.width()), (int) Math.ceil(height(picture))));
        paint(picture, graphics);
        StringWriter text = new StringWriter();
        graphics.stream(text, true);
        return SvgFonts.embedIn(text.toString());
    }

    private static Document emptySvg() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVGGraphics2D.SVG_NAMESPACE_URI, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] pdf(NodePicture picture) throws IOException {
        float width = (float) picture.width();
        float height = (float) height(picture);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfBoxGraphics2DFontTextDrawer fonts = fonts()) {
            PDPage page = new PDPage(new PDRectangle(POINTS * width, POINTS * height));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            graphics.setFontTextDrawer(fonts);
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
