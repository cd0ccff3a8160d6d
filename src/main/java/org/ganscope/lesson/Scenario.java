package org.ganscope.lesson;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Goal;
import org.ganscope.text.Text;

import java.util.Optional;

/**
 * A run worth watching, with its description.
 *
 * @param id as on the command line and in {@code assets/scenarios/<id>.json}
 * @param chapter the part of the course that it belongs to
 * @param config the settings at its start
 * @param pace steps per second at which it takes about 15 seconds and is easy to follow
 * @param lesson the id of the lesson that is about what it shows
 * @param seen the condition for what there is to watch, after which {@link #seenWords} are true
 */
public record Scenario(
        String id, String chapter, GanConfig config, double pace, String lesson, Goal seen) {
    /** Its name in lists. */
    public String title() {
        return Text.of("scenario." + id + ".title");
    }

    /** Its data or its game in a few words: for a line below its picture. */
    public String caption() {
        return Text.of("scenario." + id + ".caption");
    }

    /** A description and what to expect, in one or two sentences. */
    public String description() {
        return Text.of("scenario." + id + ".description");
    }

    /** What to watch for while it trains, in one sentence. */
    public String watch() {
        return Text.of("scenario." + id + ".watch");
    }

    /** What was to be watched for, once it has happened. */
    public String seenWords() {
        return Text.of("scenario." + id + ".seen");
    }

    /** A word that distinguishes it from another scenario with the same data; most need none. */
    public Optional<String> tag() {
        String key = "scenario." + id + ".tag";
        return Text.has(key) ? Optional.of(Text.of(key)) : Optional.empty();
    }
}
