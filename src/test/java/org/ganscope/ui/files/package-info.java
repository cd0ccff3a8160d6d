/** Tests of dropped files. */
@NullMarked
package org.ganscope.ui.files;

import org.jspecify.annotations.NullMarked;
