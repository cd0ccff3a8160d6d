/**
 * The picture of a one-dimensional game: the output of D, real and generated samples, and the
 * mapping of G from z to x, over one shared x axis. A pure view: it draws a given {@link
 * org.ganscope.view.line.StageFrame}.
 */
@NullMarked
package org.ganscope.ui.stage1d;

import org.jspecify.annotations.NullMarked;
