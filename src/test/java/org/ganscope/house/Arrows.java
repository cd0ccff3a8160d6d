package org.ganscope.house;

import java.util.Set;

/**
 * Whom a room may know.
 *
 * @param reason why those and no others
 * @param knows the folders of the rooms beside it that its classes may use
 */
record Arrows(String reason, Set<String> knows) {
    Arrows(String reason, String... knows) {
        this(reason, Set.of(knows));
    }
}
