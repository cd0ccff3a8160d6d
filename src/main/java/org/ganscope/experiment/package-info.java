/**
 * Experiments: the same training from several seeds, each run evaluated once at its end, as in
 * papers.
 */
@NullMarked
package org.ganscope.experiment;

import org.jspecify.annotations.NullMarked;
