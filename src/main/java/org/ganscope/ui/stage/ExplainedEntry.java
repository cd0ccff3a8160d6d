package org.ganscope.ui.stage;

import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

import org.ganscope.ui.theme.Formula;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Notation;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * An entry of a legend on the stage: a name with a tooltip that explains it. It may be a switch
 * that shows the thing or hides it, for the pointer and for a screen reader alike. Its kinds draw
 * it.
 */
public abstract class ExplainedEntry extends Region {
    private final Formula name = new Formula();
    private Optional<Hint> tooltip = Optional.empty();
    private Runnable toggle = () -> {};
    private boolean shown = true;

    protected ExplainedEntry() {
        name.setTextOrigin(VPos.CENTER);
    }

    protected final Formula name() {
        return name;
    }

    protected final void describe(String words, String hint) {
        name.setText(words);
        Hint made = tooltip.orElseGet(() -> new Hint(hint).on(this));
        made.setText(hint);
        tooltip = Optional.of(made);
        setAccessibleText(Notation.spoken(words + ". " + hint));
    }

    /** Makes it a switch, of all its area. */
    protected final void makeSwitch(AccessibleRole role, Runnable onToggle) {
        toggle = onToggle;
        setPickOnBounds(true);
        setAccessibleRole(role);
        setCursor(Cursor.HAND);
        setOnMouseClicked(event -> toggle.run());
    }

    /** Says whether the thing is shown. */
    public final void setShown(boolean isShown) {
        shown = isShown;
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        drawState();
    }

    protected final boolean isShown() {
        return shown;
    }

    /** Lets it look shown or hidden. */
    protected abstract void drawState();

    /** Does what a click does. */
    public final void fire() {
        toggle.run();
    }

    @Override
    public final @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) shown
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public final void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
