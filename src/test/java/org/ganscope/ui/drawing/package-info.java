/** Tests of the sheet on which a person draws the data. */
@NullMarked
package org.ganscope.ui.drawing;

import org.jspecify.annotations.NullMarked;
