package org.ganscope.ui.saving;

import javafx.beans.property.ObjectProperty;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.file.SavedView;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.Transport;
import org.ganscope.ui.model.ViewState;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Notes how the window shows its run, to be saved with it, and shows it so again.
 *
 * @param charts the charts that are shown
 */
public record ViewKeeper(RunModel run, ViewState view, ObjectProperty<Set<ChartSpecs>> charts) {
    /** The present view. */
    SavedView present() {
        return new SavedView(
                Optional.of(run.origin().scenarioProperty().get().id()),
                OptionalDouble.of(run.transport().paceProperty().get()),
                Optional.of(keys(view.layers().get(), PlaneLayer::key)),
                Optional.of(keys(view.lineLayers().shown(), LineLayer::key)),
                Optional.of(keys(charts.get(), ChartSpecs::key)),
                List.of(view.z1Property().get(), view.z2Property().get()));
    }

    private static <T> Set<String> keys(Collection<T> shown, Function<T, String> key) {
        return shown.stream().map(key).collect(Collectors.toSet());
    }

    /** Shows the run as it was shown; what is not known stays as it is. */
    void show(SavedView saved) {
        saved.pace().ifPresent(this::setPace);
        saved.plane().ifPresent(keys -> view.layers().show(named(keys, PlaneLayer::named)));
        saved.line().ifPresent(keys -> view.lineLayers().show(named(keys, LineLayer::named)));
        saved.charts()
                .map(keys -> named(keys, ChartSpecs::named))
                .filter(some -> !some.isEmpty())
                .ifPresent(charts::set);
        if (saved.probe().size() == 2) {
            view.z1Property().set(saved.probe().getFirst());
            view.z2Property().set(saved.probe().getLast());
        }
    }

    private void setPace(double pace) {
        run.transport()
                .paceProperty()
                .set(
                        Double.isInfinite(pace)
                                ? pace
                                : Math.clamp(pace, Transport.SLOWEST, Transport.FASTEST));
    }

    private static <T> Set<T> named(Set<String> keys, Function<String, Optional<T>> finder) {
        return keys.stream().flatMap(key -> finder.apply(key).stream()).collect(Collectors.toSet());
    }

    /** The scenario of a saved run; if that does not say it, the most similar one. */
    static Scenario scenario(SavedView saved, GanConfig config) {
        return saved.scenario()
                .flatMap(Scenarios::find)
                .orElseGet(() ->
                        Scenarios.all().stream()
                                .min(Comparator.comparingInt(one -> differences(one, config)))
                                .orElseThrow());
    }

    private static int differences(Scenario scenario, GanConfig config) {
        return Settings.changed(scenario.config(), config).size();
    }
}
