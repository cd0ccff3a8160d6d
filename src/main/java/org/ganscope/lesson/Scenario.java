package org.ganscope.lesson;

import org.ganscope.gan.GanConfig;
import org.ganscope.text.Text;

import java.util.Optional;

/**
 * A run worth watching, with words of its own.
 *
 * @param id as on the command line and in {@code assets/scenarios/<id>.json}
 * @param config what it starts from
 * @param pace steps per second at which its story takes about 15 seconds and can be followed
 */
public record Scenario(String id, GanConfig config, double pace) {
    /** Its name in lists. */
    public String title() {
        return Text.of("scenario." + id + ".title");
    }

    /** What its data or its game is, in a few words: for a line below its picture. */
    public String caption() {
        return Text.of("scenario." + id + ".caption");
    }

    /** What it is and what to expect, in one or two sentences. */
    public String description() {
        return Text.of("scenario." + id + ".description");
    }

    /** What to watch for while it trains, in one sentence. */
    public String watch() {
        return Text.of("scenario." + id + ".watch");
    }

    /** What tells it from another scenario with the same data, in a word; most need none. */
    public Optional<String> tag() {
        String key = "scenario." + id + ".tag";
        return Text.has(key) ? Optional.of(Text.of(key)) : Optional.empty();
    }
}
