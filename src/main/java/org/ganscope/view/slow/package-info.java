/** What is drawn of one step that is looked at slowly. */
@NullMarked
package org.ganscope.view.slow;

import org.jspecify.annotations.NullMarked;
