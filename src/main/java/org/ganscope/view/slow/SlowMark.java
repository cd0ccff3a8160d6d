package org.ganscope.view.slow;

/**
 * A sample of the batch as it is drawn.
 *
 * @param x its first coordinate
 * @param y its second one; NaN on the line
 * @param isReal whether it comes from the data
 * @param isFlipped whether D was given the label of the other kind
 * @param score what D says of it; NaN before D has judged
 * @param share its share of the loss; NaN before the loss is known
 * @param slope −∂ℓ/∂s of its own share: where the loss wants its logit to go; NaN as for the share
 * @param dx the push −∂ℓ/∂x of its own share, or by how much G's step has moved it; NaN for none
 * @param dy the second coordinate of that
 */
public record SlowMark(
        double x,
        double y,
        boolean isReal,
        boolean isFlipped,
        double score,
        double share,
        double slope,
        double dx,
        double dy) {
    public boolean isJudged() {
        return !Double.isNaN(score);
    }

    public boolean hasShare() {
        return !Double.isNaN(share);
    }

    public boolean hasArrow() {
        return !Double.isNaN(dx);
    }
}
