package org.ganscope.ui;

import java.util.Optional;
import java.util.function.Supplier;

/** A part of the window that is made when it is first wanted: the first picture waits for none. */
final class Late<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Late(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The part, made now if need be. */
    T get() {
        T part = made.orElseGet(maker);
        made = Optional.of(part);
        return part;
    }

    /** The part, if anybody has wanted it. */
    Optional<T> made() {
        return made;
    }
}
