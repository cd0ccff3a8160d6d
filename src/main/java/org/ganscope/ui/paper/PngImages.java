package org.ganscope.ui.paper;

import org.apache.batik.svggen.ImageHandlerBase64Encoder;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Puts images into an SVG document, as PNG. */
final class PngImages extends ImageHandlerBase64Encoder {
    @Override
    public void encodeImage(RenderedImage image, OutputStream out) {
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
