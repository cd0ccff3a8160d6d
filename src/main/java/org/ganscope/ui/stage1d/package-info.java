/**
 * The picture of a one-dimensional game: what D believes, real and generated samples, and how G
 * maps z to x, over one shared x axis. A pure view: it is given a {@link
 * org.ganscope.view.line.StageFrame} and draws it.
 */
@NullMarked
package org.ganscope.ui.stage1d;

import org.jspecify.annotations.NullMarked;
