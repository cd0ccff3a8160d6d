package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;

/** A loss L as a function of a network's output s for a batch, with its derivatives. */
public interface ScoreLoss {
    /** ds = ∂L/∂s. Both (outputs×batch); ds is modified. */
    void gradient(FMatrixRMaj s, FMatrixRMaj ds);

    /** out = ∂²L/∂s²·change. All (outputs×batch); out is modified. */
    void curvature(FMatrixRMaj s, FMatrixRMaj change, FMatrixRMaj out);
}
