/**
 * A small software rasteriser for moving parts: anti-aliased lines, bars and marks in a pixel
 * buffer that JavaFX shows as it is. Stroking paths in the scene graph is ten times as expensive.
 */
@NullMarked
package org.ganscope.ui.raster;

import org.jspecify.annotations.NullMarked;
