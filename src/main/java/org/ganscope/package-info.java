/** GANscope: an interactive laboratory for generative adversarial networks. */
@NullMarked
package org.ganscope;

import org.jspecify.annotations.NullMarked;
