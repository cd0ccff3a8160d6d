package org.ganscope.lesson;

import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.metrics.Finding;
import org.ganscope.session.Condition;
import org.ganscope.session.Goal;
import org.ganscope.session.Relation;
import org.ganscope.session.Series;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a lesson waits for: {@code modes_covered = 2 and mean loss_d < 1.2 for 50 steps, then
 * pause}.
 */
final class GoalReader {
    private static final Pattern WHOLE =
            Pattern.compile("(.*?)(?: for (\\d{1,9}) steps?)?(, then pause)?");
    private static final Pattern CLAUSE =
            Pattern.compile("(mean )?\\s*([\\w.-]+)\\s*(<=|>=|!=|=|<|>)\\s*(\\S+)");
    private static final String STEP = "step";
    private static final String VERDICT = "verdict";

    private final LessonLines lines;
    private final int line;

    /** @param line index of the line that errors name */
    GoalReader(LessonLines lines, int line) {
        this.lines = lines;
        this.line = line;
    }

    /** The goal that a text means. */
    Goal read(String text) {
        Matcher whole = WHOLE.matcher(text.strip());
        if (!whole.matches()) {
            throw refuse("lesson.error.goal", text);
        }
        List<Condition> conditions =
                Arrays.stream(whole.group(1).split(" and ", -1)).map(this::condition).toList();
        long lasting = whole.group(2) == null ? 0 : Long.parseLong(whole.group(2));
        return new Goal(conditions, lasting, whole.group(3) != null);
    }

    private RuntimeException refuse(String key, Object... arguments) {
        return lines.refuse(line, Text.of(key, arguments));
    }

    private Condition condition(String text) {
        Matcher clause = CLAUSE.matcher(text.strip());
        if (!clause.matches()) {
            throw refuse("lesson.error.goal", text.strip());
        }
        boolean isMean = clause.group(1) != null;
        String name = clause.group(2);
        Relation relation = Relation.of(clause.group(3)).orElseThrow();
        String value = clause.group(4);
        Optional<Series> series = series(name);
        Optional<Setting> setting = Settings.find(name);
        if (series.isPresent()) {
            double bound = number(name, value);
            return isMean
                    ? new Condition.Mean(series.get(), relation, bound)
                    : new Condition.Value(series.get(), relation, bound);
        } else if (isMean) {
            throw refuse("lesson.error.goal.mean", name);
        } else if (name.equals(STEP)) {
            return new Condition.Steps(relation, number(name, value));
        } else if (name.equals(VERDICT)) {
            return new Condition.Verdict(finding(value), isEqual(name, relation));
        } else if (setting.isPresent()) {
            return ofSetting(setting.get(), relation, value);
        }
        throw lines.unknown(line, "lesson.error.goal.quantity", name, quantities());
    }

    private Condition ofSetting(Setting setting, Relation relation, String value) {
        return setting instanceof NumberSetting number
                ? new Condition.Amount(number, relation, number(setting.key(), value))
                : new Condition.Choice(setting, value, isEqual(setting.key(), relation));
    }

    private boolean isEqual(String name, Relation relation) {
        if (relation != Relation.EQUAL && relation != Relation.DIFFERENT) {
            throw refuse("lesson.error.goal.equal", name, relation.sign());
        }
        return relation == Relation.EQUAL;
    }

    private double number(String name, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw refuse("lesson.error.number", name, value);
        }
    }

    private static Optional<Series> series(String name) {
        return Arrays.stream(Series.values())
                .filter(series -> series.column().equals(name))
                .findFirst();
    }

    private Finding finding(String name) {
        List<String> names = Arrays.stream(Finding.values()).map(GoalReader::name).toList();
        int at = names.indexOf(name);
        if (at < 0) {
            throw lines.unknown(line, "lesson.error.goal.verdict", name, names);
        }
        return Finding.values()[at];
    }

    /** The name of a verdict in lessons. */
    static String name(Finding finding) {
        return finding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> quantities() {
        List<String> names = new ArrayList<>(List.of(STEP, VERDICT));
        Arrays.stream(Series.values()).map(Series::column).forEach(names::add);
        Settings.all().stream().map(Setting::key).forEach(names::add);
        return names;
    }
}
