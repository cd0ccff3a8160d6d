package org.ganscope.lesson;

import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.Goal;
import org.ganscope.session.PredictedCurve;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the blocks of a lesson that are more than text. */
final class BlockReader {
    private static final String ANSWER = "answer:";
    private static final String RIGHT = "(x)";
    private static final String WRONG = "( )";
    private static final String SET = "set";
    private static final String TRAIN = "train";
    private static final String UNTIL = "until";
    private static final String CURVE = "curve";
    private static final String STEPS = "steps";

    private final LessonLines lines;
    private final ProseReader prose;

    /** @param lines between the backticks */
    BlockReader(LessonLines lines, ProseReader prose) {
        this.lines = lines;
        this.prose = prose;
    }

    /** The blocks that these lines mean; a setup is none of them. */
    List<LessonBlock> read(BlockKind kind) {
        return switch (kind) {
            case SETUP -> List.of();
            case FORMULA -> List.of(formula());
            case CONTROLS -> List.of(new LessonBlock.Controls(settings()));
            case POINT -> pointers();
            case DO -> List.of(task());
            case QUESTION -> List.of(question());
            case PREDICT -> List.of(prediction());
            case SLOW -> List.of(new LessonBlock.SlowMotion(prose.prose(lines)));
        };
    }

    private LessonBlock formula() {
        prose.check(lines, 0, lines.text());
        return new LessonBlock.Formula(lines.text());
    }

    private List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            String key = lines.line(i).strip();
            if (!key.isEmpty()) {
                settings.add(setting(i, key));
            }
        }
        return settings;
    }

    private Setting setting(int line, String key) {
        return Settings.find(key)
                .orElseThrow(
                        () -> lines.unknownOrSetting(line, "lesson.error.setting", key, List.of()));
    }

    private List<LessonBlock> pointers() {
        List<LessonBlock> pointers = new ArrayList<>();
        for (LessonLines.Entry entry : lines.entries()) {
            LessonPlace place =
                    LessonPlace.named(entry.key())
                            .orElseThrow(() ->
                                    lines.unknownOrSetting(
                                            entry.index(),
                                            "lesson.error.place",
                                            entry.key(),
                                            LessonPlace.Part.keys()));
            pointers.add(new LessonBlock.Pointer(place, entry.value()));
        }
        return pointers;
    }

    private LessonBlock task() {
        List<GivenSetting> changes = new ArrayList<>();
        OptionalLong steps = OptionalLong.empty();
        Optional<Goal> goal = Optional.empty();
        for (LessonLines.Entry entry : entriesOf(Set.of(SET, TRAIN, UNTIL))) {
            switch (entry.key()) {
                case SET -> changes.add(change(entry));
                case TRAIN -> steps = OptionalLong.of(lines.count(entry, 1));
                default ->
                        goal =
                                Optional.of(
                                        new GoalReader(lines, entry.index()).read(entry.value()));
            }
        }
        return new LessonBlock.Task(
                prose.prose(textWithout(Set.of(SET, TRAIN, UNTIL))), changes, steps, goal);
    }

    private GivenSetting change(LessonLines.Entry entry) {
        int equals = entry.value().indexOf('=');
        if (equals < 1) {
            throw lines.refuse(entry.index(), Text.of("lesson.error.set", entry.value()));
        }
        String key = entry.value().substring(0, equals).strip();
        return new GivenSetting(
                setting(entry.index(), key), entry.value().substring(equals + 1).strip());
    }

    /** The lines that begin with one of these keys. */
    private List<LessonLines.Entry> entriesOf(Set<String> keys) {
        List<LessonLines.Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            String line = lines.line(i);
            int colon = line.indexOf(':');
            if (colon > 0 && keys.contains(line.substring(0, colon))) {
                entries.add(
                        new LessonLines.Entry(
                                i, line.substring(0, colon), line.substring(colon + 1).strip()));
            }
        }
        return entries;
    }

    /** The text with blank lines instead of the entries, so that each line keeps its number. */
    private LessonLines textWithout(Set<String> keys) {
        List<Integer> entries = entriesOf(keys).stream().map(LessonLines.Entry::index).toList();
        List<String> text = new ArrayList<>(lines.lines());
        entries.forEach(i -> text.set(i, ""));
        LessonLines rest = new LessonLines(lines.file(), lines.first(), text);
        if (rest.isBlank()) {
            throw lines.refuse(0, Text.of("lesson.error.noText"));
        }
        return rest;
    }

    private LessonBlock question() {
        int answer = lines.count();
        int choices = lines.count();
        for (int i = lines.count() - 1; i >= 0; i--) {
            String line = lines.line(i);
            if (line.startsWith(ANSWER)) {
                answer = i;
            } else if (isChoice(line)) {
                choices = i;
            }
        }
        if (answer == lines.count()) {
            throw lines.refuse(0, Text.of("lesson.error.noAnswer"));
        }
        LessonLines text = lines.part(0, Math.min(choices, answer));
        if (text.isBlank()) {
            throw lines.refuse(0, Text.of("lesson.error.noText"));
        }
        return new LessonBlock.Question(
                prose.prose(text),
                choices < answer ? choices(choices, answer) : List.of(),
                prose.prose(answer(answer)));
    }

    private static boolean isChoice(String line) {
        return line.startsWith(RIGHT) || line.startsWith(WRONG);
    }

    private List<LessonBlock.Choice> choices(int from, int to) {
        List<LessonBlock.Choice> choices = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String line = lines.line(i);
            if (isChoice(line)) {
                LessonLines text =
                        new LessonLines(
                                lines.file(),
                                lines.first() + i,
                                List.of(line.substring(RIGHT.length()).strip()));
                choices.add(new LessonBlock.Choice(prose.prose(text), line.startsWith(RIGHT)));
            } else if (!line.isBlank()) {
                throw lines.refuse(i, Text.of("lesson.error.choice"));
            }
        }
        if (choices.stream().noneMatch(LessonBlock.Choice::isRight)) {
            throw lines.refuse(from, Text.of("lesson.error.noRight"));
        }
        return choices;
    }

    private LessonLines answer(int from) {
        List<String> text = new ArrayList<>(lines.lines().subList(from, lines.count()));
        text.set(0, text.getFirst().substring(ANSWER.length()).strip());
        return new LessonLines(lines.file(), lines.first() + from, text);
    }

    private LessonBlock prediction() {
        Optional<PredictedCurve> curve = Optional.empty();
        long steps = 0;
        for (LessonLines.Entry entry : entriesOf(Set.of(CURVE, STEPS))) {
            if (entry.key().equals(STEPS)) {
                steps = lines.count(entry, 1);
            } else {
                curve = Optional.of(curve(entry));
            }
        }
        if (curve.isEmpty() || steps == 0) {
            throw lines.refuse(0, Text.of("lesson.error.prediction"));
        }
        return new LessonBlock.Prediction(
                curve.get(), steps, prose.prose(textWithout(Set.of(CURVE, STEPS))));
    }

    private PredictedCurve curve(LessonLines.Entry entry) {
        List<String> known =
                Arrays.stream(PredictedCurve.values()).map(PredictedCurve::key).toList();
        int at = known.indexOf(entry.value());
        if (at < 0) {
            throw lines.unknown(entry.index(), "lesson.error.curve", entry.value(), known);
        }
        return PredictedCurve.values()[at];
    }
}
