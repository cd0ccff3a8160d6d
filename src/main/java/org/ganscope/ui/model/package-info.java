/**
 * The model of the window: the settings, the session, its latest snapshot, and what follows from
 * them.
 */
@NullMarked
package org.ganscope.ui.model;

import org.jspecify.annotations.NullMarked;
