/** The panel of settings, built from the registry of settings: a new one needs only its texts. */
@NullMarked
package org.ganscope.ui.control;

import org.jspecify.annotations.NullMarked;
