package org.ganscope.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.gan.setting.ListSetting;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.SettingRole;
import org.ganscope.gan.setting.WordSetting;
import org.ganscope.gan.setting.WordsSetting;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.theme.Hint;
import org.ganscope.view.words.SettingWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/**
 * One setting in the panel: its name, its control, and for a while the reason why a typed value was
 * refused, which covers the rows below so that nothing moves under the pointer. The kind of control
 * follows from the kind of setting.
 */
abstract class SettingRow extends VBox {
    private final RunModel model;
    private final Setting setting;
    private final Label label;
    private final HBox line = new HBox();
    private final Label refusal = new Label();
    private final Hint tooltip;

    SettingRow(RunModel model, Setting setting) {
        this.model = model;
        this.setting = setting;
        setId(setting.key());
        getStyleClass().add("setting-row");
        label = new Label(SettingWords.label(setting));
        label.getStyleClass().add("setting-label");
        tooltip = new Hint(SettingWords.tooltip(setting));
        tooltip.on(label);
        label.setMinWidth(0);
        if (setting.rebuilds()) {
            FontIcon mark = new FontIcon(Feather.SKIP_BACK);
            mark.getStyleClass().add("rebuilds");
            new Hint(Text.of("setting.rebuilds")).on(mark);
            label.setGraphic(mark);
            label.setContentDisplay(ContentDisplay.RIGHT);
        }
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.setManaged(false);
        refusal.setMouseTransparent(true);
        refusal.setVisible(false);
        model.notices().property().subscribe(notice -> hideOldRefusal(notice));
    }

    /** The row for a setting. */
    static SettingRow of(RunModel model, Setting setting) {
        return switch (setting) {
            case NumberSetting number ->
                    setting.name().role() == SettingRole.LEARNING_RATE
                            ? new RateRow(model, number)
                            : number.scale() == NumberSetting.Scale.INTEGER
                                    ? new IntegerRow(model, number)
                                    : new SliderRow(model, number);
            case ChoiceSetting choice -> new ChoiceRow(model, choice);
            case ListSetting list ->
                    setting.name().role() == SettingRole.LAYERS
                            ? new NetworkRow(model, list)
                            : new ListRow(model, list);
            case WordSetting _, WordsSetting _ ->
                    throw new IllegalArgumentException(setting.key() + " has no row");
        };
    }

    /** Brings the control up to date; the setting exists in this configuration. */
    abstract void showValue(GanConfig config);

    /** Whether the row is useful under this configuration. */
    boolean isUseful(GanConfig config) {
        return setting.exists(config) && setting.matters(config);
    }

    /** Shows the current settings. */
    final void show(GanConfig config) {
        boolean useful = isUseful(config);
        setVisible(useful);
        setManaged(useful);
        if (setting.exists(config)) {
            showValue(config);
        }
    }

    final Setting setting() {
        return setting;
    }

    final RunModel model() {
        return model;
    }

    final Label label() {
        return label;
    }

    final Label refusal() {
        return refusal;
    }

    /** Name at the left, control at the right. */
    final void layOut(Node control) {
        line.getChildren().setAll(label, control);
        line.getStyleClass().add("setting-line");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(control, Priority.ALWAYS);
        label.getStyleClass().add("secondary");
        getChildren().setAll(line, refusal);
    }

    /** Shows another node at the right end of the row. */
    final void addBeside(Node node) {
        line.getChildren().add(node);
    }

    /**
     * Gives a control its name for screen readers, and its tooltip. When you return to it or press
     * Escape, the message about the last attempt disappears.
     */
    final void describe(Control control) {
        tooltip.on(control);
        control.setAccessibleText(SettingWords.name(setting));
        control.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        forgetRefusal();
                    }
                });
        control.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        forgetRefusal();
                    }
                });
    }

    private void forgetRefusal() {
        if (refusal.isVisible()) {
            takeBackRefusal();
            model.notices().forget(Notice.Kind.REFUSED);
        }
    }

    /** Gives the focus to its control. */
    final void focus() {
        lookupAll("*").stream()
                .filter(node -> node instanceof Control && node.isFocusTraversable())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Changes the setting, or shows why not. */
    final void change(Object value) {
        attempt(() -> model.settings().set(setting, value));
    }

    /** Changes the setting to the typed value, or shows why not; true if it is changed. */
    final boolean type(String text) {
        return attempt(() -> model.settings().parse(setting, text));
    }

    private boolean attempt(Runnable change) {
        try {
            change.run();
            forgetRefusal();
            return true;
        } catch (InputException e) {
            String sentence = SettingWords.sentence(e);
            model.notices().tell(Notice.Kind.REFUSED, sentence);
            refusal.setText(sentence);
            showRefusal(true);
            return false;
        }
    }

    private void hideOldRefusal(Notice notice) {
        if (!notice.text().equals(refusal.getText())) {
            takeBackRefusal();
        }
    }

    private void takeBackRefusal() {
        refusal.setText("");
        showRefusal(false);
    }

    /** Later nodes are drawn above earlier ones, so this row and its parents are raised. */
    private void showRefusal(boolean isShown) {
        refusal.setVisible(isShown);
        requestLayout();
        for (Node at = this; at != null && !isGround(at); at = at.getParent()) {
            at.setViewOrder(isShown ? -1 : 0);
        }
    }

    /** Whether this node holds the groups of rows. */
    private static boolean isGround(Node node) {
        List<String> styles = node.getStyleClass();
        return styles.contains("sections") || styles.contains("key-settings");
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = getWidth();
        refusal.resizeRelocate(0, getHeight(), width, refusal.prefHeight(width));
    }
}
