/** The scenarios as a panel of tiles, each with a small picture of its data. */
@NullMarked
package org.ganscope.ui.chooser;

import org.jspecify.annotations.NullMarked;
