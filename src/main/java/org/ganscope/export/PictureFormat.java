package org.ganscope.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of pictures. */
public enum PictureFormat {
    /** Pixels, with transparency. */
    PNG,
    /** Lines, areas and text, for web pages and drawing programs. */
    SVG,
    /** The same on a page of the size of the picture, for papers; its fonts are part of it. */
    PDF;

    /** The ending of the files, which is also the name on the command line. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this ending, in small or capital letters. */
    public static Optional<PictureFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
