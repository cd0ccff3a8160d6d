/** Tests of the window's model. */
@NullMarked
package org.ganscope.ui.model;

import org.jspecify.annotations.NullMarked;
