/** Tests of the sentences about settings and runs. */
@NullMarked
package org.ganscope.view.words;

import org.jspecify.annotations.NullMarked;
