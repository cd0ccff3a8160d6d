/** A run as a report: a page to read, to print and to hand in. */
@NullMarked
package org.ganscope.export.report;

import org.jspecify.annotations.NullMarked;
