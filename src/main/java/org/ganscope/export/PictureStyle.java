package org.ganscope.export;

/**
 * What else a picture for a document has.
 *
 * @param format of the file
 * @param scale pixels for each logical pixel, 1…4; SVG and PDF have lines instead of pixels
 * @param isTransparent whether there is nothing behind it
 * @param hasCaption whether a line below it names the settings, the seed, the step and the version
 */
public record PictureStyle(
        PictureFormat format, double scale, boolean isTransparent, boolean hasCaption) {
    /** The same in another format. */
    public PictureStyle in(PictureFormat other) {
        return new PictureStyle(other, scale, isTransparent, hasCaption);
    }
}
