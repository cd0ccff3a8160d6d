/** What a run leaves behind for other programs: its measures, samples and pictures. */
@NullMarked
package org.ganscope.export;

import org.jspecify.annotations.NullMarked;
