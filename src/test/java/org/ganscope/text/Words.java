package org.ganscope.text;

import org.ganscope.experiment.SweepMeasure;
import org.ganscope.gan.Divergence;
import org.ganscope.gan.TracedPenalty;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.SettingSection;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.PaperExperiment;
import org.ganscope.lesson.Papers;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.metrics.Finding;
import org.ganscope.session.PredictedCurve;
import org.ganscope.session.Series;
import org.ganscope.session.file.FileKind;
import org.ganscope.ui.control.Sections;
import org.ganscope.ui.loop.LoopPart;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.SidePanel;
import org.ganscope.ui.sweep.FindingGroup;
import org.ganscope.ui.words.Glossary;
import org.ganscope.ui.words.LossForm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that the code uses, and those that the bundle has. */
final class Words {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:Text\\.of|new InputException)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private Words() {}

    static Set<String> inTheBundle() {
        return new TreeSet<>(
                ResourceBundle.getBundle("org.ganscope.text.messages", Locale.ROOT).keySet());
    }

    /** The keys that a source looks up directly by a literal. */
    static Set<String> askedFor(String source) {
        return ASKED.matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All string literals of a source: a key may be passed on before it is looked up. */
    static Set<String> literals(String source) {
        return LITERAL.matcher(source)
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .collect(Collectors.toSet());
    }

    static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Words::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys that the code composes from the names of values. */
    static Set<String> composed() {
        List<String> keys = new ArrayList<>();
        for (Setting setting : Settings.all()) {
            String key = "setting." + setting.key();
            keys.addAll(List.of(key + ".label", key + ".tooltip"));
            if (setting instanceof ChoiceSetting choice) {
                String last = setting.key().substring(setting.key().lastIndexOf('.') + 1);
                choice.choices().forEach(value -> keys.add("choice." + last + "." + value));
            }
        }
        for (SidePanel panel : SidePanel.values()) {
            keys.addAll(List.of("side." + panel.key(), "side." + panel.key() + ".tooltip"));
        }
        keys.addAll(groups());
        keys.addAll(comparison());
        keys.addAll(slowMotion());
        for (Scenario scenario : Scenarios.all()) {
            keys.add("scenario." + scenario.id() + ".title");
            keys.add("scenario." + scenario.id() + ".description");
            keys.add("scenario." + scenario.id() + ".watch");
            keys.add("scenario." + scenario.id() + ".caption");
            keys.add("scenario." + scenario.id() + ".seen");
            keys.add("chooser.chapter." + scenario.chapter());
            scenario.tag().ifPresent(tag -> keys.add("scenario." + scenario.id() + ".tag"));
        }
        for (PaperExperiment paper : Papers.all()) {
            keys.add("paper." + paper.id() + ".method");
            keys.add("paper." + paper.id() + ".data");
            keys.add("paper." + paper.id() + ".duration");
        }
        for (SettingSection section : SettingSection.values()) {
            keys.add("setting.section." + Sections.key(section));
            keys.add("setting.section." + Sections.key(section) + ".tooltip");
        }
        for (Glossary entry : Glossary.values()) {
            keys.add("glossary." + entry.key() + ".term");
            keys.add("glossary." + entry.key() + ".text");
        }
        for (LoopPart part : LoopPart.values()) {
            keys.add("loop." + part.key() + ".name");
            keys.add("loop." + part.key() + ".hint");
        }
        Arrays.stream(SweepMeasure.values()).forEach(m -> keys.add("sweep.measure." + m.key()));
        Arrays.stream(FindingGroup.values()).forEach(g -> keys.add("sweep.group." + g.key()));
        List.of("w", "b", "a", "c").forEach(name -> keys.add("setting.parameter." + name));
        Arrays.stream(ChartSpecs.values()).forEach(c -> keys.add("window.chart." + c.key()));
        for (String button : List.of("start", "back", "forward", "end")) {
            keys.add("timeline." + button);
            keys.add("timeline." + button + ".tooltip");
        }
        Arrays.stream(Finding.values())
                .forEach(found ->
                        keys.add("timeline.finding." + found.name().toLowerCase(Locale.ROOT)));
        Arrays.stream(ChartSpecs.values())
                .forEach(c -> keys.add("window.chart." + c.key() + ".tooltip"));
        for (Series series : Series.values()) {
            keys.add("window.chart.curve." + series.column());
            keys.add("window.chart.curve." + series.column() + ".hint");
        }
        for (Finding finding : Finding.values()) {
            String name = finding.name().toLowerCase(Locale.ROOT);
            if (finding != Finding.BEGUN && finding != Finding.DIVERGED) {
                keys.add("status.why." + name);
            }
            if (finding.isHarm() && finding != Finding.DIVERGED) {
                keys.add("status.cured." + name);
            }
        }
        Stream.of("weak", "fooled", "frozen.d", "frozen.g")
                .forEach(name -> keys.add("status." + name + ".text"));
        for (Divergence.Quantity quantity : Divergence.Quantity.values()) {
            keys.add("status.diverged." + quantity.name().toLowerCase(Locale.ROOT));
        }
        Stream.of("d.logarithmic", "d.squares", "g.minimax", "g.non-saturating", "g.squares")
                .forEach(name -> keys.add("formulas.equilibrium." + name + ".smoothed"));
        facts().map(fact -> "cli.info." + fact).forEach(keys::add);
        for (PredictedCurve curve : PredictedCurve.values()) {
            keys.addAll(List.of("predict.curve." + curve.key(), "predict.what." + curve.key()));
        }
        return new TreeSet<>(keys);
    }

    /** What {@code ganscope info} says. */
    private static Stream<String> facts() {
        Stream<String> names =
                Stream.of(
                        ("kind scenario seed steps samples entries hash settings columns numbers"
                                        + " seeds varied runs made title pages minutes curve")
                                .split(" "));
        Stream<String> answers =
                Stream.of("diverged", "held")
                        .flatMap(fact -> Stream.of(fact, fact + ".yes", fact + ".no"));
        Stream<String> kinds =
                Stream.concat(
                        Stream.of("kind.line", "kind.text"),
                        Arrays.stream(FileKind.values())
                                .map(kind -> "kind." + kind.name().toLowerCase(Locale.ROOT)));
        return Stream.of(names, answers, kinds).flatMap(each -> each);
    }

    /** Those of slow motion. */
    private static List<String> slowMotion() {
        List<String> keys = new ArrayList<>();
        for (String button : List.of("back", "next", "play", "finish", "leave")) {
            keys.addAll(List.of("slow." + button, "slow." + button + ".tooltip"));
        }
        for (LossForm form : LossForm.values()) {
            if (!form.isOfPairs()) {
                keys.add(form.example());
            }
        }
        for (TracedPenalty.Kind kind : TracedPenalty.Kind.values()) {
            keys.add("slow.penalty." + kind.name().toLowerCase(Locale.ROOT) + ".meant");
        }
        for (Divergence.Quantity quantity : Divergence.Quantity.values()) {
            keys.add("slow.say.diverged." + quantity.name().toLowerCase(Locale.ROOT));
        }
        for (String said :
                List.of("probability", "score", "hinge", "critic", "slope.logit", "slope.score")) {
            keys.addAll(List.of("slow.say." + said, "slow.say." + said + ".plane"));
        }
        keys.add("slow.say.enlarged.d.plane");
        for (String moved : List.of("curve", "line", "way")) {
            keys.add("slow.caption.move." + moved);
            keys.add("slow.caption.move." + moved + ".enlarged");
        }
        return keys;
    }

    /** Those of the buttons and templates of a comparison. */
    private static List<String> comparison() {
        List<String> keys = new ArrayList<>();
        for (Comparison.Side side : Comparison.Side.values()) {
            String key = "compare." + side.name().toLowerCase(Locale.ROOT);
            keys.addAll(List.of(key, key + ".tooltip"));
        }
        for (String button : List.of("exchange", "end")) {
            keys.addAll(List.of("compare." + button, "compare." + button + ".tooltip"));
        }
        for (String template : List.of("saturation", "r1", "momentum", "rates", "order")) {
            keys.add("compare.template." + template);
        }
        return keys;
    }

    /** The groups of settings whose names include the player. */
    private static List<String> groups() {
        return Stream.of("discriminator", "generator", "latent", "data")
                .map(group -> "setting." + group + ".name")
                .toList();
    }
}
