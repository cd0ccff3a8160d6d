package org.ganscope.math;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when any thread first asks for it. */
public final class Lazy<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The value, made now if necessary. */
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }

    /** The value, if it has been made. */
    public synchronized Optional<T> made() {
        return made;
    }
}
