/** What two runs that are compared have in common and what not, and how a comparison begins. */
@NullMarked
package org.ganscope.ui.compare;

import org.jspecify.annotations.NullMarked;
