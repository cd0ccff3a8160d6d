/**
 * A run as a web page that still moves: one file with keyframes of both networks, which the page
 * evaluates itself.
 */
@NullMarked
package org.ganscope.export.page;

import org.jspecify.annotations.NullMarked;
