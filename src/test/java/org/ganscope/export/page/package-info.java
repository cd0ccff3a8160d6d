/** Tests of the web page that a run is exported as. */
@NullMarked
package org.ganscope.export.page;

import org.jspecify.annotations.NullMarked;
