/**
 * A small software rasteriser for what moves: anti-aliased lines, bars and marks in a pixel buffer
 * that JavaFX shows as it is. Stroking paths in the scene graph costs ten times as much.
 */
@NullMarked
package org.ganscope.ui.raster;

import org.jspecify.annotations.NullMarked;
