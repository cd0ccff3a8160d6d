package org.ganscope.lesson;

import org.ganscope.text.Text;

/**
 * Figures reached by others, as they were printed.
 *
 * @param valid in per cent
 * @param totalVariation in [0, 1], with the published spread
 */
public record PublishedFigures(Source source, String covered, String valid, String totalVariation) {
    /** The source of the figures. */
    public enum Source {
        /** The authors. */
        PAPER("paper.source.paper"),
        /** An independent program with the same settings. */
        PORT("paper.source.port");

        private final String key;

        Source(String key) {
            this.key = key;
        }

        /** The name of the source. */
        public String title() {
            return Text.of(key);
        }
    }
}
