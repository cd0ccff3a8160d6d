/**
 * Games small enough to be understood completely: the Dirac-GAN, the linear GAN and the bilinear
 * game as vector fields, the update methods of their two players as discrete operators, and the
 * eigenvalues that show whether either converges. Everything is in double precision and immutable.
 */
@NullMarked
package org.ganscope.theory;

import org.jspecify.annotations.NullMarked;
