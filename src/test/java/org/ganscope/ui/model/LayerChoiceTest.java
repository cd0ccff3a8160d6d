package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.view.plane.PlaneLayer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@DisplayName("The choice of layers")
class LayerChoiceTest {
    private final WishedLayers wishes = new WishedLayers();
    private final LayerChoice choice = new LayerChoice(wishes);

    @Test
    void beginsAsALectureWantsIt() {
        assertEquals(
                EnumSet.of(
                        PlaneLayer.SCORE,
                        PlaneLayer.REAL,
                        PlaneLayer.GENERATED,
                        PlaneLayer.PUSH,
                        PlaneLayer.MANIFOLD,
                        PlaneLayer.MODES),
                choice.shown());
    }

    @Test
    void switchesEachLayerAndBack() {
        for (PlaneLayer layer : PlaneLayer.values()) {
            boolean before = choice.shows(layer);
            choice.toggle(layer);
            assertEquals(!before, choice.shows(layer));
            choice.toggle(layer);
            assertEquals(before, choice.shows(layer));
        }
    }

    @Test
    void showsOneGroundAtATime() {
        choice.toggle(PlaneLayer.OPTIMAL);
        assertFalse(choice.shows(PlaneLayer.SCORE));
        choice.toggle(PlaneLayer.DIFFERENCE);
        assertFalse(choice.shows(PlaneLayer.OPTIMAL));
        choice.toggle(PlaneLayer.DIFFERENCE);
        assertTrue(choice.shown().stream().noneMatch(PlaneLayer::isGround));
        wishes.show(List.of(PlaneLayer.DIFFERENCE, PlaneLayer.SCORE, PlaneLayer.TRAILS));
        assertEquals(Set.of(PlaneLayer.SCORE, PlaneLayer.TRAILS), choice.shown());
    }

    @Test
    void ticksTheReplacementOfABackgroundThatTheGameDoesNotHave() {
        choice.toggle(PlaneLayer.OPTIMAL);
        choice.toggle(PlaneLayer.TRAILS);
        Set<PlaneLayer> critic = EnumSet.allOf(PlaneLayer.class);
        critic.removeIf(PlaneLayer::needsOptimum);
        critic.remove(PlaneLayer.MODES);
        choice.offer(critic);
        assertTrue(choice.shows(PlaneLayer.SCORE));
        assertFalse(choice.shows(PlaneLayer.OPTIMAL));
        assertFalse(choice.shows(PlaneLayer.MODES));
        choice.toggle(PlaneLayer.DIFFERENCE);
        choice.toggle(PlaneLayer.MODES);
        assertTrue(choice.shows(PlaneLayer.SCORE), "what is not there does not switch");
        choice.offer(EnumSet.allOf(PlaneLayer.class));
        assertTrue(choice.shows(PlaneLayer.OPTIMAL), "the wish is kept");
        assertTrue(choice.shows(PlaneLayer.MODES), "this one too");
        choice.offer(critic);
        choice.toggle(PlaneLayer.SCORE);
        assertTrue(choice.shown().stream().noneMatch(PlaneLayer::isGround), "unticked, none");
        choice.offer(EnumSet.allOf(PlaneLayer.class));
        assertTrue(choice.shown().stream().noneMatch(PlaneLayer::isGround), "then or later");
    }

    @Test
    void followsTheWishesOfAWindowAsFarAsItsOwnGameDoes() {
        LayerChoice other = new LayerChoice(wishes);
        Set<PlaneLayer> critic = EnumSet.allOf(PlaneLayer.class);
        critic.removeIf(PlaneLayer::needsOptimum);
        choice.toggle(PlaneLayer.OPTIMAL);
        other.offer(critic);
        assertTrue(choice.shows(PlaneLayer.OPTIMAL));
        assertTrue(other.shows(PlaneLayer.SCORE));
        other.toggle(PlaneLayer.TRAILS);
        assertTrue(choice.shows(PlaneLayer.TRAILS));
    }

    @Test
    void hasADigitAndANameForEachLayer() {
        Set<Character> digits = new HashSet<>();
        for (PlaneLayer layer : PlaneLayer.values()) {
            assertTrue(Character.isDigit(layer.digit()) && digits.add(layer.digit()));
            assertEquals(Optional.of(layer), PlaneLayer.of(layer.digit()));
            assertEquals(Optional.of(layer), PlaneLayer.named(layer.key()));
        }
        assertEquals(Optional.empty(), PlaneLayer.of('x'));
        assertEquals(Optional.empty(), PlaneLayer.named("nothing"));
    }
}
