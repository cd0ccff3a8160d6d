package org.ganscope.ui.chooser;

import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

/** Paints a small picture of a distribution in the colour of data. */
interface ThumbnailPainter {
    /** Fills a transparent picture of this size, in logical pixels. */
    void paint(Raster raster, double width, double height, Palette palette);
}
