package org.ganscope.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.ganscope.data.own.Drawing;
import org.ganscope.house.NeedsWindow;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import javax.imageio.ImageIO;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A picture as heights")
class PictureHeightsTest {
    @TempDir private Path folder;

    @Test
    void isRefusedWhereItHasOneColourOnly() {
        for (Color colour : new Color[] {Color.WHITE, Color.BLACK}) {
            Path plain = picture(colour, colour);
            assertThrows(InputException.class, () -> PictureHeights.read(plain));
        }
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void isNotWaitedForWhereItIsAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.png");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> assertThrows(InputException.class, () -> PictureHeights.read(pipe)));
    }

    @Test
    void hasItsMassWhereItIsDark() {
        int[] heights = PictureHeights.read(picture(Color.WHITE, Color.BLACK));
        assertEquals(Drawing.HIGHEST, heights[Drawing.SIDE / 2 * Drawing.SIDE + Drawing.SIDE / 2]);
        assertEquals(0, heights[0]);
        assertEquals(0, Arrays.stream(heights).min().orElseThrow());
    }

    /** A square of one colour with a smaller one in its middle. */
    private Path picture(Color ground, Color middle) {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, 100, 100);
        graphics.setColor(middle);
        graphics.fillRect(40, 40, 20, 20);
        graphics.dispose();
        Path file = folder.resolve("picture.png");
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }
}
