/** The editor in which you draw a density over the line or paint one over the plane. */
@NullMarked
package org.ganscope.ui.drawing;

import org.jspecify.annotations.NullMarked;
