/**
 * Games small enough to be understood whole: the Dirac-GAN, the linear GAN and the bilinear game as
 * vector fields, the ways of updating their two players as discrete operators, and the eigenvalues
 * that say whether either settles. Everything is in double precision and immutable.
 */
@NullMarked
package org.ganscope.theory;

import org.jspecify.annotations.NullMarked;
