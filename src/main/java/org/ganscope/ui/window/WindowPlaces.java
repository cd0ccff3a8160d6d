package org.ganscope.ui.window;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.ganscope.text.Text;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.paper.PicturePlace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of the window of which pictures can be taken, those that hold others first. */
record WindowPlaces(Parent whole, Node stages, Node charts) {
    List<PicturePlace> now() {
        List<PicturePlace> places = new ArrayList<>();
        places.add(new PicturePlace("window", Text.of("picture.part.window"), whole));
        add(places, "stage", Text.of("picture.part.stage"), Optional.of(stages));
        add(places, "charts", Text.of("picture.part.charts"), Optional.of(charts));
        for (ChartSpecs chart : ChartSpecs.values()) {
            add(places, chart.key(), chart.title(), find("chart-" + chart.key()));
        }
        add(places, "latent-square", Text.of("picture.part.latent"), find("latent-square"));
        add(places, "map", Text.of("picture.part.map"), find("sweep-map"));
        return places;
    }

    private Optional<Node> find(String id) {
        return Optional.ofNullable(whole.getScene().lookup("#" + id));
    }

    private static void add(
            List<PicturePlace> places, String id, String name, Optional<Node> node) {
        node.filter(WindowPlaces::isShown)
                .ifPresent(shown -> places.add(new PicturePlace(id, name, shown)));
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getLayoutBounds().getWidth() > 1;
    }
}
