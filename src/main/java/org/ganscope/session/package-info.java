/** A run and its training thread: commands, snapshots, history, and the files of a run. */
@NullMarked
package org.ganscope.session;

import org.jspecify.annotations.NullMarked;
