/** Tests of what becomes of files that are dropped. */
@NullMarked
package org.ganscope.ui.files;

import org.jspecify.annotations.NullMarked;
