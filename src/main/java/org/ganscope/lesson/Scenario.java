package org.ganscope.lesson;

import org.ganscope.gan.GanConfig;
import org.ganscope.text.Text;

/**
 * A run worth watching, with words of its own.
 *
 * @param id as on the command line and in {@code assets/scenarios/<id>.json}
 * @param config what it starts from
 */
public record Scenario(String id, GanConfig config) {
    /** Its name in lists. */
    public String title() {
        return Text.of("scenario." + id + ".title");
    }

    /** What it is and what to expect, in one or two sentences. */
    public String description() {
        return Text.of("scenario." + id + ".description");
    }
}
