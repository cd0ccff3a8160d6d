package org.ganscope.ui.window;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows its content smaller if there is less room than it needs, so that nothing is cut off. */
final class ShrinkPane extends Region {
    private final Region content;
    private final double leastWidth;
    private final double leastHeight;
    private final Scale scale = new Scale(1, 1);

    /**
     * A pane with this content.
     *
     * @param leastWidth what the content needs, in its own pixels
     */
    ShrinkPane(Region content, double leastWidth, double leastHeight) {
        this.content = content;
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    @Override
    protected void layoutChildren() {
        double share = Math.min(getWidth() / leastWidth, getHeight() / leastHeight);
        double size = Math.clamp(share, Double.MIN_NORMAL, 1);
        scale.setX(size);
        scale.setY(size);
        content.resizeRelocate(0, 0, getWidth() / size, getHeight() / size);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }
}
