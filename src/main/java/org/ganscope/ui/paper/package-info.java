/**
 * Parts of the window as shapes and words, to be written as pictures, vector files and pages: what
 * leaves the window for paper and slides.
 */
@NullMarked
package org.ganscope.ui.paper;

import org.jspecify.annotations.NullMarked;
