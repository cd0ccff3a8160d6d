/**
 * What the window knows: the settings, the session, its latest picture, and what follows from it.
 */
@NullMarked
package org.ganscope.ui.model;

import org.jspecify.annotations.NullMarked;
