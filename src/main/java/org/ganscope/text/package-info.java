/**
 * The texts that you read: one resource bundle, and errors that carry a key instead of a sentence.
 */
@NullMarked
package org.ganscope.text;

import org.jspecify.annotations.NullMarked;
