package org.ganscope.math;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, by any thread. */
public final class Lazy<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The value, made now if need be. */
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }

    /** The value, if anybody has asked for it. */
    public synchronized Optional<T> made() {
        return made;
    }
}
