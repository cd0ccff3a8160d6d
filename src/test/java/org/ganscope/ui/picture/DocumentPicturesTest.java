package org.ganscope.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.export.PictureFormat;
import org.ganscope.export.PictureLook;
import org.ganscope.export.PicturePart;
import org.ganscope.export.PictureStyle;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A picture for a document")
class DocumentPicturesTest {
    /** The mean difference of colours, of 255: edges are smoothed by other rules. */
    private static final double SMOOTHING = 3;

    private static final int POINTS_TO_INCH = 96;

    @ParameterizedTest
    @CsvSource({
        "TWO_MODES, WINDOW, false", "TWO_MODES, STAGE, true", "RING, WINDOW, true",
        "RING, STAGE, false", "TWO_MODES, CHARTS, false", "RING, LOSSES, true"
    })
    void isOnPaperWhatItIsOnTheScreen(TargetKind kind, PicturePart part, boolean isDark)
            throws IOException {
        PictureLook look = new PictureLook(1280, 800, isDark, part);
        try (WindowPictures pictures = new WindowPictures()) {
            Snapshot snapshot = trained(kind);
            BufferedImage screen = image(pictures.png(snapshot, look));
            BufferedImage drawn =
                    image(pictures.file(snapshot, look, style(PictureFormat.PNG, 1, false)));
            assertTrue(difference(screen, drawn) < SMOOTHING, () -> "" + difference(screen, drawn));
            byte[] pdf = pictures.file(snapshot, look, style(PictureFormat.PDF, 1, false));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                BufferedImage paper =
                        new PDFRenderer(document).renderImageWithDPI(0, POINTS_TO_INCH);
                assertTrue(
                        difference(drawn, paper) < SMOOTHING, () -> "" + difference(drawn, paper));
            }
        }
    }

    private static Snapshot trained(TargetKind kind) {
        Run run = new Run(GanConfig.standard().withTarget(TargetConfig.standard(kind)));
        for (int i = 0; i < 200; i++) {
            run.step(StepKind.BOTH);
        }
        return run.snapshot(FrameRequest.all(600), 1, SessionState.PAUSED, 0);
    }

    private static PictureStyle style(PictureFormat format, double scale, boolean transparent) {
        return new PictureStyle(format, scale, transparent, false);
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static double difference(BufferedImage a, BufferedImage b) {
        assertEquals(a.getWidth(), b.getWidth());
        assertEquals(a.getHeight(), b.getHeight());
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int p = a.getRGB(x, y);
                int q = b.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((p >> shift & 0xFF) - (q >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * a.getWidth() * a.getHeight());
    }

    @Test
    void hasItsWordsAsWordsAndItsFontsInAPdf() throws IOException {
        try (WindowPictures pictures = new WindowPictures()) {
            PictureStyle style = new PictureStyle(PictureFormat.PDF, 1, false, true);
            byte[] pdf = pictures.file(trained(TargetKind.TWO_MODES), PictureLook.USUAL, style);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String words = new PDFTextStripper().getText(document);
                assertTrue(words.contains("What D believes"), words);
                assertTrue(words.contains("Real and generated"), words);
                assertTrue(words.contains("step 200, seed 1"), words);
                String resources = document.getPage(0).getResources().getCOSObject().toString();
                assertFalse(resources.contains(COSName.TYPE1.getName()), "a font of the reader's");
            }
        }
    }

    @Test
    void hasItsWordsAsWordsAndItsLettersInAnSvg() throws Exception {
        try (WindowPictures pictures = new WindowPictures()) {
            PictureLook look = new PictureLook(900, 700, false, PicturePart.STAGE);
            byte[] svg =
                    pictures.file(
                            trained(TargetKind.TWO_MODES),
                            look,
                            style(PictureFormat.SVG, 1, false));
            Document document = document(svg);
            NodeList texts = document.getElementsByTagName("text");
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < texts.getLength(); i++) {
                words.append(texts.item(i).getTextContent()).append('\n');
            }
            assertTrue(words.toString().contains("What D believes"), words.toString());
            assertTrue(
                    document.getElementsByTagName("style")
                            .item(0)
                            .getTextContent()
                            .contains("@font-face{font-family:\"Source Sans 3\""));
            assertEquals(0, document.getElementsByTagName("image").getLength(), "pixels");
        }
    }

    private static Document document(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @Test
    void canBeLargerAndWithoutAGround() throws IOException {
        try (WindowPictures pictures = new WindowPictures()) {
            PictureLook look = new PictureLook(600, 500, false, PicturePart.CHARTS);
            BufferedImage large =
                    image(
                            pictures.file(
                                    trained(TargetKind.TWO_MODES),
                                    look,
                                    style(PictureFormat.PNG, 3, true)));
            assertEquals(1800, large.getWidth());
            assertEquals(1500, large.getHeight());
            assertEquals(0, large.getRGB(0, 0) >>> 24, "outside the round corner of the card");
        }
    }
}
