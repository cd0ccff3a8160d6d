package org.ganscope.lesson;

import org.ganscope.text.Text;

/**
 * Figures that somebody else reached, as they were printed.
 *
 * @param valid in per cent
 * @param totalVariation in [0, 1], with the spread that was given
 */
public record PublishedFigures(Source source, String covered, String valid, String totalVariation) {
    /** Who reached them. */
    public enum Source {
        /** The authors. */
        PAPER("paper.source.paper"),
        /** An independent program with the same settings. */
        PORT("paper.source.port");

        private final String key;

        Source(String key) {
            this.key = key;
        }

        /** The words for it. */
        public String title() {
            return Text.of(key);
        }
    }
}
