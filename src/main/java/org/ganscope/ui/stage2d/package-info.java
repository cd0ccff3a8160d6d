/**
 * The picture of a game over the plane: real and generated samples as a scatter with equal units. A
 * pure view: it draws a given {@link org.ganscope.view.plane.PlaneFrame}.
 */
@NullMarked
package org.ganscope.ui.stage2d;

import org.jspecify.annotations.NullMarked;
