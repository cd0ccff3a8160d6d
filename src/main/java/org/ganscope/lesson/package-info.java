/** What is worth watching: scenarios, as data that sets up sessions. */
@NullMarked
package org.ganscope.lesson;

import org.jspecify.annotations.NullMarked;
