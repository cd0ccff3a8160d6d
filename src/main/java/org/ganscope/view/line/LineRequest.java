package org.ganscope.view.line;

import org.ganscope.data.Range;

import java.util.Optional;

/**
 * The contents of a picture of a game on the line.
 *
 * @param z1 the first coordinate of the latent probe
 * @param z2 the second one; ignored if the latent space has one dimension
 * @param axis the shared x axis; empty for the target's own range
 */
public record LineRequest(double z1, double z2, Optional<Range> axis) {
    /** The picture over the target's own range. */
    public static LineRequest at(double z1, double z2) {
        return new LineRequest(z1, z2, Optional.empty());
    }
}
