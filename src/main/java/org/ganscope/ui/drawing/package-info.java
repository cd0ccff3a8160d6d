/** The editor in which a person draws a density over the line or paints one over the plane. */
@NullMarked
package org.ganscope.ui.drawing;

import org.jspecify.annotations.NullMarked;
