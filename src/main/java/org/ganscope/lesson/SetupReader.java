package org.ganscope.lesson;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the window is set to when a page is opened. */
final class SetupReader {
    private static final String SCENARIO = "scenario";
    private static final String STEP = "step";
    private static final String PACE = "pace";
    private static final String LAYERS = "layers";
    private static final String HIDE = "hide";
    private static final String PROBE = "z";
    private static final List<String> OWN = List.of(SCENARIO, STEP, PACE, LAYERS, HIDE, PROBE);

    private final LessonLines lines;
    private Scenario scenario = Scenarios.standard();
    private final List<LessonLines.Entry> settings = new ArrayList<>();
    private long step;
    private OptionalDouble pace = OptionalDouble.empty();
    private Optional<Set<String>> layers = Optional.empty();
    private final Set<LessonPlace.Part> hidden = new HashSet<>();
    private OptionalDouble z = OptionalDouble.empty();

    SetupReader(LessonLines lines) {
        this.lines = lines;
    }

    LessonSetup read() {
        for (LessonLines.Entry entry : lines.entries()) {
            take(entry);
        }
        return new LessonSetup(scenario, config(), step, pace, layers, hidden, z);
    }

    private void take(LessonLines.Entry entry) {
        switch (entry.key()) {
            case SCENARIO ->
                    scenario = lines.placed(entry.index(), () -> Scenarios.of(entry.value()));
            case STEP -> step = lines.count(entry, 0);
            case PACE -> pace = OptionalDouble.of(pace(entry));
            case LAYERS -> layers = Optional.of(words(entry, "lesson.error.layers", layerKeys()));
            case HIDE -> hide(entry);
            case PROBE -> z = OptionalDouble.of(lines.number(entry));
            default -> {
                if (Settings.find(entry.key()).isEmpty()) {
                    throw lines.unknownOrSetting(
                            entry.index(), "lesson.error.setup", entry.key(), OWN);
                }
                settings.add(entry);
            }
        }
    }

    private double pace(LessonLines.Entry entry) {
        double stepsPerSecond =
                entry.value().equals("max") ? Double.POSITIVE_INFINITY : lines.number(entry);
        if (!(stepsPerSecond > 0)) {
            throw lines.refuse(entry.index(), Text.of("lesson.error.pace", entry.value()));
        }
        return stepsPerSecond;
    }

    private void hide(LessonLines.Entry entry) {
        Set<String> parts = words(entry, "lesson.error.hide", LessonPlace.Part.keys());
        hidden.addAll(LessonPlace.Part.named(parts));
    }

    /** Words between commas, each of which is known. */
    private Set<String> words(LessonLines.Entry entry, String refusal, List<String> known) {
        Set<String> words =
                Arrays.stream(entry.value().split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
        for (String word : words) {
            if (!known.contains(word)) {
                throw lines.unknown(entry.index(), refusal, word, known);
            }
        }
        return words;
    }

    /** Settings are applied in their own order: a target comes before its parameters. */
    private GanConfig config() {
        GanConfig config = scenario.config();
        int last = 0;
        for (Setting setting : Settings.all()) {
            for (LessonLines.Entry entry : settings) {
                if (entry.key().equals(setting.key())) {
                    config =
                            LessonReader.changed(
                                    lines, entry.index(), setting, entry.value(), config);
                    last = entry.index();
                }
            }
        }
        try {
            Settings.check(config);
        } catch (InputException e) {
            throw lines.refuse(last, e.getMessage());
        }
        return config;
    }

    /** The layers of both stages. */
    private static List<String> layerKeys() {
        return Stream.concat(
                        Arrays.stream(LineLayer.values()).map(LineLayer::key),
                        Arrays.stream(PlaneLayer.values()).map(PlaneLayer::key))
                .distinct()
                .toList();
    }
}
