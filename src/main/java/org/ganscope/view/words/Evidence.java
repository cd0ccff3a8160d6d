package org.ganscope.view.words;

import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Setting;
import org.ganscope.metrics.ChangeEffect;
import org.ganscope.metrics.Diagnosis;
import org.ganscope.metrics.Finding;
import org.ganscope.metrics.Recent;
import org.ganscope.metrics.Trend;
import org.ganscope.session.Series;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.view.Measure;
import org.ganscope.view.Measures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The numbers that a verdict rests on, in words: each says which steps it is of. */
public final class Evidence {
    /** More modes than this are not listed one by one. */
    static final int MOST_LISTED = 4;

    /** A smaller share is not mentioned. */
    private static final double HARDLY_ANY = 0.01;

    /** The least advantage of a better earlier mean JSD, in nats and as a share. */
    private static final double NOTABLE = 0.03;

    private static final double NOTABLE_SHARE = 0.4;

    /**
     * The least difference of the latest JSD from the mean that is mentioned, in nats and as a
     * share.
     */
    private static final double LEAST_APART = 0.01;

    private static final double SHARE_APART = 1.0 / 3;

    private final Snapshot snapshot;
    private final Diagnosis diagnosis;
    private final Recent.Fit fit;

    public Evidence(Snapshot snapshot) {
        this.snapshot = snapshot;
        diagnosis = snapshot.diagnosis();
        fit = diagnosis.seen().fit();
    }

    /** "Mean JSD 0.24 over 350 steps, latest 0.10". */
    String mean() {
        double now = snapshot.latest().getOrDefault(Series.JSD, Double.NaN);
        double apart = Math.abs(now - fit.jsd());
        boolean isOther = apart > Math.max(LEAST_APART, SHARE_APART * fit.jsd());
        return isOther ? span() + ", " + Text.of("status.mean.latest", jsd(now)) : span();
    }

    private String span() {
        Recent.Span span = fit.span();
        if (span.count() < 2) {
            return Text.of("status.mean.one", jsd(fit.jsd()), NumberDisplay.count(span.to()));
        }
        String steps = NumberDisplay.count(span.to() - span.from());
        return diagnosis.isHeld()
                ? Text.of(
                        "status.mean.until", jsd(fit.jsd()), steps, NumberDisplay.count(span.to()))
                : Text.of("status.mean", jsd(fit.jsd()), steps);
    }

    /** The measurements that the mean covers, and the value at the step shown. */
    String meanInFull() {
        Recent.Span span = fit.span();
        if (span.count() == 0) {
            return "";
        }
        String full =
                Text.of(
                        "status.mean.full",
                        jsd(fit.jsd()),
                        span.count(),
                        NumberDisplay.count(span.from()),
                        NumberDisplay.count(span.to()));
        double now = snapshot.latest().getOrDefault(Series.JSD, Double.NaN);
        return Double.isNaN(now)
                ? full
                : full + " " + Text.of("status.mean.now", NumberDisplay.fixed(now, 3));
    }

    /** A divergence to two decimals: a smaller one is given as below the least. */
    static String jsd(double nats) {
        return nats < 0.005 ? Text.of("status.below", "0.01") : NumberDisplay.fixed(nats, 2);
    }

    /** "24 % / 0 %, 76 % between them". */
    String shares() {
        String listed =
                fit.modes() > MOST_LISTED
                        ? ""
                        : fit.modeShares().stream()
                                .map(NumberDisplay::percent)
                                .collect(Collectors.joining(" / "));
        double elsewhere = fit.elsewhere();
        if (elsewhere < HARDLY_ANY) {
            return listed;
        }
        boolean isBetween = fit.place().between() > 0.9 * elsewhere;
        String rest =
                Text.of(
                        isBetween ? "status.shares.between" : "status.shares.elsewhere",
                        NumberDisplay.percent(elsewhere));
        return listed.isEmpty() ? rest : listed + ", " + rest;
    }

    /** Where all samples lie: "x ≈ −0.96" or "(0.71, −0.70)", in the units of the axes. */
    public String point() {
        List<Double> centre = fit.place().centre();
        List<Measure> measures = Measures.of(snapshot.config().target());
        Measure across = measures.getFirst();
        String first = across.write(centre.getFirst());
        return centre.size() == 1
                ? Text.of("status.point.line", across.name(), first)
                : Text.of("status.point.plane", first, measures.getLast().write(centre.getLast()));
    }

    /** The places of the modes that are not covered. */
    String dropped() {
        TargetConfig target = snapshot.config().target();
        List<Measure> measures = Measures.of(target);
        Measure across = measures.getFirst();
        Measure up = measures.getLast();
        List<String> places =
                switch (target.create()) {
                    case Distribution1D line ->
                            line.modes().stream()
                                    .map(mode -> place(mode.center(), across))
                                    .toList();
                    case Distribution2D plane ->
                            plane.modes().stream()
                                    .map(mode ->
                                            Text.of(
                                                    "status.point.plane",
                                                    place(mode.x(), across),
                                                    place(mode.y(), up)))
                                    .toList();
                    default -> List.of();
                };
        List<String> missing =
                IntStream.range(0, Math.min(fit.modes(), places.size()))
                        .filter(i -> !fit.isCovered(i))
                        .mapToObj(places::get)
                        .toList();
        String listed = missing.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return missing.size() > MOST_LISTED ? listed + ", …" : listed;
    }

    private static String place(double x, Measure measure) {
        return measure.isOwn() ? measure.write(x) : NumberDisplay.fixed(x, 1);
    }

    /** The change for better or worse and its time; or an empty string. */
    String history() {
        if (diagnosis.cured().isPresent() && diagnosis.change().isPresent()) {
            String was = diagnosis.cured().get().name().toLowerCase(Locale.ROOT);
            return " " + Text.of("status.cured." + was, since(diagnosis.change().get()));
        }
        boolean isAhead =
                namesBest(diagnosis.finding())
                        && fit.best().jsd()
                                < fit.jsd() - Math.max(NOTABLE, NOTABLE_SHARE * fit.jsd());
        boolean isWorse =
                diagnosis.trend() == Trend.WORSE
                        || diagnosis.finding().isHarm()
                        || diagnosis.change().filter(c -> wasBetter(c.then())).isPresent();
        String change =
                isWorse && diagnosis.change().isPresent()
                        ? " " + Text.of("status.since", since(diagnosis.change().get()))
                        : "";
        String best =
                isAhead
                        ? " "
                                + Text.of(
                                        "status.best",
                                        jsd(fit.best().jsd()),
                                        NumberDisplay.count(fit.best().step()))
                        : "";
        return best + change;
    }

    /** A dead player has to be replaced, so it is not compared with its earlier state. */
    private static boolean namesBest(Finding finding) {
        return switch (finding) {
            case DISCRIMINATOR_DEAD, GENERATOR_DEAD, GENERATOR_STUCK, OSCILLATION -> false;
            default -> true;
        };
    }

    private boolean wasBetter(Finding then) {
        boolean wasGood = then == Finding.NEAR || then == Finding.CONVERGED;
        return wasGood && diagnosis.finding() != Finding.CONVERGED;
    }

    /** "the D learning rate was raised to 0.02 at step 2 000". */
    static String since(ChangeEffect change) {
        List<Setting> settings = change.settings();
        String step = NumberDisplay.count(change.step());
        if (settings.size() != 1 || !settings.getFirst().exists(change.before())) {
            return Text.of("status.change.several", step);
        }
        Setting setting = settings.getFirst();
        String key = "status.change.set";
        if (setting instanceof NumberSetting number) {
            boolean isUp = number.value(change.after()) > number.value(change.before());
            key = isUp ? "status.change.raised" : "status.change.lowered";
        }
        return Text.of(
                key, SettingWords.name(setting), SettingWords.value(setting, change.after()), step);
    }
}
