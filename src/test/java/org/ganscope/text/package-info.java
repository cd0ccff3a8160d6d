/** Tests that the bundle of words and the code that uses it agree. */
@NullMarked
package org.ganscope.text;

import org.jspecify.annotations.NullMarked;
