package org.ganscope.export.page;

import org.ganscope.session.Snapshot;

/**
 * A run at one of the steps that a page shows, with what only the engine can work out.
 *
 * @param scene number of the {@link Scene} that it belongs to
 * @param origin from which the scores of a critic are measured; 0 for other games
 * @param model p_g along the line; empty over the plane
 * @param optimal D* along the line, or as shares of the scale of D over the plane; NaN where it is
 *     not known
 */
@SuppressWarnings("ArrayRecordComponent") // made once, and written to a file
record Keyframe(Snapshot snapshot, int scene, double origin, float[] model, float[] optimal) {
    /** The share of generated samples in each mode. */
    float[] shares() {
        float[] shares = new float[snapshot.modeShares().size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = snapshot.modeShares().get(i).floatValue();
        }
        return shares;
    }
}
