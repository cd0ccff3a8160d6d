/** Tests of the scenario chooser. */
@NullMarked
package org.ganscope.ui.chooser;

import org.jspecify.annotations.NullMarked;
