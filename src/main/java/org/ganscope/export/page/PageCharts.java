package org.ganscope.export.page;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Curve;
import org.ganscope.session.Series;
import org.ganscope.text.Text;
import org.ganscope.view.words.GameWords;
import org.ganscope.view.words.LevelWords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;

/** The charts of a page: losses, scores, the distance to the data, the modes that are covered. */
final class PageCharts {
    private static final double SAME = 1e-6;

    private final Recording recording;
    private final GanConfig config;
    private final List<Object> charts = new ArrayList<>();
    private final Map<String, Object> series = new LinkedHashMap<>();

    private PageCharts(Recording recording) {
        this.recording = recording;
        config = recording.run().config();
    }

    /** Adds them and the series that they show to the members of a page. */
    static void addTo(Map<String, Object> members, Recording recording) {
        PageCharts charts = new PageCharts(recording);
        charts.addLosses();
        charts.addScores();
        charts.addDistance();
        charts.addModes();
        members.put("charts", charts.charts);
        members.put("series", charts.series);
    }

    private void addLosses() {
        double d = config.game().equilibriumDiscriminatorLoss();
        double g = config.game().equilibriumGeneratorLoss();
        boolean isOther = Double.isFinite(g) && Math.abs(g - d) > SAME;
        add(
                Text.of("window.chart.losses"),
                Text.of(GameWords.of(config.objective()).lossUnit()),
                isOther ? DoubleStream.of(d, g) : DoubleStream.of(d),
                DoubleStream.of(0),
                List.of(
                        curve(Series.DISCRIMINATOR_LOSS, "discriminator"),
                        curve(Series.GENERATOR_LOSS, "generator")));
    }

    private void addScores() {
        boolean isCritic = config.game().isCritic();
        add(
                Text.of(isCritic ? "window.chart.critic" : "window.chart.scores"),
                Text.of(GameWords.of(config.objective()).scoreUnit()),
                isCritic ? DoubleStream.empty() : DoubleStream.of(config.loss().optimalScore(1, 1)),
                isCritic
                        ? DoubleStream.empty()
                        : DoubleStream.of(
                                config.game().scoreKind().generated(),
                                config.game().scoreKind().real()),
                List.of(
                        curve(Series.REAL_SCORE, "data"),
                        curve(Series.GENERATED_SCORE, "generator")));
    }

    private void addDistance() {
        add(
                Text.of("window.chart.jsd"),
                Text.of("window.chart.unit.jsd"),
                DoubleStream.of(Math.log(2)),
                DoubleStream.of(0),
                List.of(curve(Series.JSD, "text")));
    }

    private void addModes() {
        long modes = recording.end().modeShares().size();
        if (modes > 1) {
            Map<String, Object> chart =
                    add(
                            Text.of("page.chart.modes"),
                            Text.of("page.chart.modes.unit", Long.toString(modes)),
                            DoubleStream.empty(),
                            DoubleStream.of(0, modes),
                            List.of(curve(Series.MODES_COVERED, "text")));
            chart.put("whole", true);
        }
    }

    /** A curve of a chart; its numbers are added to the series. */
    private Map<String, Object> curve(Series shown, String colour) {
        Curve curve = Objects.requireNonNull(recording.end().curves().get(shown));
        float[] steps = new float[curve.length()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (float) curve.step()[i];
        }
        float[] values = new float[recording.keyframes().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    recording
                            .keyframes()
                            .get(i)
                            .snapshot()
                            .latest()
                            .getOrDefault(shown, Double.NaN)
                            .floatValue();
        }
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put(
                "curve",
                PackedTable.of(
                        NumberForm.SINGLE, List.of(steps, curve.mean(), curve.min(), curve.max())));
        numbers.put("values", PackedTable.ofRow(NumberForm.SINGLE, values));
        series.put(shown.column(), numbers);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("series", shown.column());
        members.put("name", Text.of("window.chart.curve." + shown.column()));
        members.put("colour", colour);
        return members;
    }

    /**
     * Adds a chart.
     *
     * @param levels known from theory
     * @param including values that its axis shows in any case
     */
    private Map<String, Object> add(
            String title,
            String unit,
            DoubleStream levels,
            DoubleStream including,
            List<Map<String, Object>> curves) {
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("title", title);
        chart.put("unit", unit);
        chart.put(
                "levels",
                levels.filter(Double::isFinite)
                        .mapToObj(level -> Map.of("value", level, "name", LevelWords.of(level)))
                        .toList());
        chart.put("including", including.filter(Double::isFinite).boxed().toList());
        chart.put("curves", curves);
        charts.add(chart);
        return chart;
    }
}
