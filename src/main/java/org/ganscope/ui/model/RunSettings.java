package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.Command;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.view.words.SettingWords;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The user's settings of a run. Changes go to the run at once: it continues with them or, if the
 * setting affects its start, a new run replaces it.
 */
public final class RunSettings {
    private final ReadOnlyObjectWrapper<GanConfig> config;
    private final FramePull frames;
    private final OwnTargets own;
    private final Origin origin;
    private final Notices notices;
    private final Undo undo;
    private final Companions companions = new Companions();

    /** Those of another run that are changed with these. */
    private Optional<RunSettings> twin = Optional.empty();

    private Consumer<Runnable> together = Runnable::run;

    /** Those of the run that is compared with this one, on common axes. */
    private Optional<RunSettings> rival = Optional.empty();

    RunSettings(
            GanConfig config,
            FramePull frames,
            OwnTargets own,
            Origin origin,
            Notices notices,
            Undo undo) {
        this.config = new ReadOnlyObjectWrapper<>(config);
        this.frames = frames;
        this.own = own;
        this.origin = origin;
        this.notices = notices;
        this.undo = undo;
        own.choose(config.target());
    }

    /** The user's settings; the run has them a moment later. */
    public ReadOnlyObjectProperty<GanConfig> configProperty() {
        return config.getReadOnlyProperty();
    }

    public GanConfig config() {
        return config.get();
    }

    /** The user's settings for the window's memory: with the target that is awaited. */
    public GanConfig remembered() {
        return own.awaited().map(config.get()::withTarget).orElseGet(config::get);
    }

    /**
     * Changes a setting; another objective also changes the settings that it needs, with a notice.
     *
     * @throws InputException if the value is refused; nothing has changed then
     */
    public void set(Setting setting, Object value) {
        change(setting, before -> setting.with(before, value));
    }

    /**
     * Changes a setting to a typed value.
     *
     * @throws InputException if the text is refused; nothing has changed then
     */
    public void parse(Setting setting, String text) {
        change(setting, before -> setting.parse(before, text));
    }

    /**
     * From now on those of another run are changed with these, where it has the setting.
     *
     * @param together lets both changes take effect at the same step
     */
    void setTwin(Optional<RunSettings> other, Consumer<Runnable> together) {
        twin = other;
        this.together = together;
    }

    /** Sets the settings of the run that is compared with this one, on common axes. */
    void setRival(Optional<RunSettings> other) {
        rival = other;
    }

    /**
     * Checks whether a target can be shown with the run that is compared with this one.
     *
     * @throws InputException if that has data of another dimension
     */
    void checkBeside(TargetConfig target) {
        if (twin.isEmpty()
                && rival.filter(other -> other.config().dataDimension() != target.dimension())
                        .isPresent()) {
            throw new InputException(
                    target.dimension() == 1 ? "compare.other.line" : "compare.other.plane");
        }
    }

    /** Makes a change in both runs, or in none if one of them refuses it. */
    private void change(Setting setting, UnaryOperator<GanConfig> change) {
        GanConfig changed = checked(change.apply(config.get()));
        checkBeside(changed.target());
        Optional<RunSettings> other = twin.filter(each -> setting.exists(each.config()));
        Optional<GanConfig> others = other.map(each -> checked(change.apply(each.config())));
        together.accept(() -> {
            change(changed);
            other.ifPresent(each -> each.change(others.orElseThrow()));
        });
    }

    private static GanConfig checked(GanConfig changed) {
        Settings.check(changed);
        return changed;
    }

    private void change(GanConfig changed) {
        GanConfig chosen = origin.scenarioProperty().get().config();
        GanConfig accompanied = companions.accompany(config.get(), changed, chosen);
        boolean goesOn = Settings.rebuilding(config.get(), accompanied).isEmpty();
        Notice.Kind kind = goesOn ? Notice.Kind.COMPANIONS : Notice.Kind.REBUILT;
        setAll(recalled(accompanied));
        companions
                .sentence(changed, accompanied)
                .ifPresent(sentence -> notices.tell(kind, sentence));
    }

    /** Choosing "drawing" or "own data" means the user's own, if there is one. */
    private GanConfig recalled(GanConfig changed) {
        return changed.target().kind() == config.get().target().kind()
                ? changed
                : changed.withTarget(own.recall(changed.target()));
    }

    /**
     * Changes the target; if it has another dimension, given start values fit no network and are
     * removed.
     *
     * @throws InputException if it is refused; nothing has changed then
     */
    public void setTarget(TargetConfig target) {
        checkBeside(target);
        together.accept(() -> {
            setOwnTarget(target);
            twin.ifPresent(each -> each.setOwnTarget(target));
        });
    }

    private void setOwnTarget(TargetConfig target) {
        GanConfig changed = config.get().withTarget(target);
        boolean fits = target.dimension() == config.get().dataDimension();
        setAll(
                fits
                        ? changed
                        : changed.withoutStart(Player.DISCRIMINATOR)
                                .withoutStart(Player.GENERATOR));
    }

    /**
     * Changes several settings at once.
     *
     * @throws InputException if they are refused; nothing has changed then
     */
    void setAll(GanConfig changed) {
        Command.Configure command = new Command.Configure(changed);
        GanConfig before = config.get();
        notices.forget(Notice.Kind.REFUSED);
        if (changed.equals(before)) {
            return;
        }
        undo.noteSettings(changed);
        if (!changed.target().equals(before.target())) {
            own.choose(changed.target());
        }
        // While a command is on its way, the latest frame may still look back.
        boolean branches = frames.isSettled() && frames.snapshot().isLookingBack();
        config.set(changed);
        frames.submit(command);
        List<Setting> rebuilding = Settings.rebuilding(before, changed);
        if (rebuilding.isEmpty()) {
            if (branches) {
                origin.branch();
            }
            origin.change();
        } else {
            notices.tell(Notice.Kind.REBUILT, rebuilt(describe(rebuilding, changed)));
            origin.leave();
        }
    }

    /** Shows a notice about the run that began and the one that ended. */
    private String rebuilt(String what) {
        return Text.of(
                frames.snapshot().end() == 0 ? "status.rebuilt" : "status.rebuilt.ended", what);
    }

    private static String describe(List<Setting> settings, GanConfig config) {
        return settings.stream()
                .filter(setting -> setting.matters(config))
                .map(setting -> SettingWords.sentence(setting, config))
                .collect(Collectors.joining("; "));
    }

    /** Takes these settings as those of the run; the caller informs the session. */
    void take(GanConfig other) {
        own.choose(other.target());
        config.set(other);
    }

    /**
     * Forgets the companions of the objective, since the settings have been changed in another way.
     */
    void forgetCompanions() {
        companions.forget();
    }
}
