package org.ganscope.session.file;

import org.ganscope.experiment.Evaluation;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.text.InputException;
import org.ganscope.text.Spelling;
import org.ganscope.text.Text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the evaluation block of an experiment. */
final class EvaluationReader {
    /** The keys that the block may have. */
    private enum Field {
        STEPS("steps", 1, 100_000_000, true, (e, x) -> e.withSteps(x.intValue())),
        SAMPLES("samples", 1, 1_000_000, true, (e, x) -> e.withSamples(x.intValue())),
        SIGMAS("sigmas", 0.01, 100, false, Evaluation::withSigmas),
        SHARE("share", 0, 1, false, Evaluation::withShare);

        private final String key;
        private final double low;
        private final double high;
        private final boolean whole;
        private final BiFunction<Evaluation, Double, Evaluation> setter;

        Field(
                String key,
                double low,
                double high,
                boolean whole,
                BiFunction<Evaluation, Double, Evaluation> setter) {
            this.key = key;
            this.low = low;
            this.high = high;
            this.whole = whole;
            this.setter = setter;
        }

        private String path() {
            return "evaluation." + key;
        }

        private Evaluation set(Evaluation evaluation, JsonValue.Member member) {
            if (!(member.value() instanceof JsonValue.Numeral numeral)) {
                throw member.place().refuse(notANumber(member.value()));
            }
            double x = numeral.value();
            if (!(low <= x && x <= high)) {
                throw member.place().refuse(refusal("setting.error.bounds", numeral.text()));
            }
            if (whole && x != Math.rint(x)) {
                throw member.place().refuse(refusal("setting.error.integer", numeral.text()));
            }
            return setter.apply(evaluation, x);
        }

        private String refusal(String sentence, String given) {
            return Text.of(
                    sentence, path(), given, NumberText.format(low), NumberText.format(high));
        }

        private String notANumber(JsonValue value) {
            return isNumberInQuotes(value)
                    ? Text.of("file.setting.quoted", path())
                    : refusal("setting.error.number", NumberText.complaint(text(value)));
        }

        private static boolean isNumberInQuotes(JsonValue value) {
            return value instanceof JsonValue.Words words
                    && NumberText.parse(words.text()).isPresent();
        }

        private static String text(JsonValue value) {
            return value instanceof JsonValue.Words words ? words.text() : value.toString();
        }
    }

    private EvaluationReader() {}

    /**
     * The evaluation that a member of a file describes.
     *
     * @throws InputException if something in it cannot be used
     */
    static Evaluation read(JsonValue.Member block) {
        if (!(block.value() instanceof JsonValue.Struct fields)) {
            throw block.place().refuse(Text.of("file.setting.section", "evaluation"));
        }
        Evaluation evaluation = Evaluation.STANDARD;
        for (Map.Entry<String, JsonValue.Member> entry : fields.members().entrySet()) {
            evaluation = field(entry.getKey(), entry.getValue()).set(evaluation, entry.getValue());
        }
        return evaluation;
    }

    private static Field field(String name, JsonValue.Member member) {
        return Arrays.stream(Field.values())
                .filter(field -> field.key.equals(name))
                .findFirst()
                .orElseThrow(() -> member.place().refuse(unknown(name)));
    }

    private static String unknown(String name) {
        List<String> keys = Arrays.stream(Field.values()).map(field -> field.key).toList();
        Optional<String> nearest = Spelling.nearest(name, keys);
        return nearest.isPresent()
                ? Text.of("file.evaluation.unknown.meant", name, nearest.get())
                : Text.of("file.evaluation.unknown", name, String.join(", ", keys));
    }
}
