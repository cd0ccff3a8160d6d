package org.ganscope.house.planted.text;

import org.ejml.data.FMatrixRMaj;

/** The words need a library. */
public final class SpeaksOfMatrices {
    public final FMatrixRMaj matrix = new FMatrixRMaj(1, 1);
}
