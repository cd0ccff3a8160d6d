/** Tests of reports. */
@NullMarked
package org.ganscope.export.report;

import org.jspecify.annotations.NullMarked;
