/** Tests of the learning-rate map. */
@NullMarked
package org.ganscope.ui.sweep;

import org.jspecify.annotations.NullMarked;
