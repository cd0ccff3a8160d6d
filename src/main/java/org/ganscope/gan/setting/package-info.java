/** The settings: each value of a configuration with its key, its bounds and what it needs. */
@NullMarked
package org.ganscope.gan.setting;

import org.jspecify.annotations.NullMarked;
