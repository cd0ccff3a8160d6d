package org.ganscope.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.export.PictureLook;
import org.ganscope.export.PicturePart;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import javax.imageio.ImageIO;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A picture of the window")
class WindowPicturesTest {
    private Snapshot snapshot;

    @BeforeEach
    void train() {
        Run run = new Run(GanConfig.standard());
        for (int i = 0; i < 200; i++) {
            run.step(StepKind.BOTH);
        }
        snapshot = run.snapshot(FrameRequest.all(600), 1, SessionState.PAUSED, 0);
    }

    @Test
    void isLargeAndInTheColoursOfItsTheme() throws IOException {
        BufferedImage light = picture(Theme.LIGHT);
        assertEquals(1280, light.getWidth());
        assertEquals(800, light.getHeight());
        Set<Integer> colours = colours(light);
        assertTrue(colours.contains(rgb(Palette.light().card())), "the ground of the cards");
        assertTrue(colours.contains(rgb(Palette.light().discriminator())), "the line D(x)");
        assertTrue(colours.contains(rgb(Palette.light().generator())), "the slider of G");

        Set<Integer> dark = colours(picture(Theme.DARK));
        assertTrue(dark.contains(rgb(Palette.dark().card())), "the ground of the cards");
        assertFalse(dark.contains(rgb(Palette.light().card())), "no white card");
    }

    @Test
    void isOfAnySizeOrOfTheStageAlone() throws IOException {
        try (WindowPictures pictures = new WindowPictures()) {
            PictureLook look = new PictureLook(900, 700, true, PicturePart.STAGE);
            BufferedImage stage =
                    ImageIO.read(new ByteArrayInputStream(pictures.png(snapshot, look)));
            assertEquals(900, stage.getWidth());
            assertEquals(700, stage.getHeight());
            Set<Integer> colours = colours(stage);
            assertTrue(colours.contains(rgb(Palette.dark().card())), "the ground of the card");
            assertTrue(colours.contains(rgb(Palette.dark().discriminator())), "the line D(x)");
            BufferedImage large =
                    ImageIO.read(
                            new ByteArrayInputStream(
                                    pictures.png(
                                            snapshot,
                                            new PictureLook(
                                                    1920, 1080, false, PicturePart.WINDOW))));
            assertEquals(1920, large.getWidth());
            assertTrue(colours(large).contains(rgb(Palette.light().card())));
        }
    }

    private BufferedImage picture(Theme theme) throws IOException {
        try (WindowPictures pictures = new WindowPictures(theme)) {
            return ImageIO.read(new ByteArrayInputStream(pictures.png(snapshot)));
        }
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }

    private static int rgb(javafx.scene.paint.Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
