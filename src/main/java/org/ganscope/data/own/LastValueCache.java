package org.ganscope.data.own;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Remembers the latest of some values that are expensive to make and often needed again. Any thread
 * may call it; two that call it at once may both make the value.
 */
final class LastValueCache<T> {
    private record Made<T>(List<Double> key, T value) {}

    private final AtomicReference<Optional<Made<T>>> latest =
            new AtomicReference<>(Optional.empty());

    /** The value for a key, made again if it is not the latest. */
    T get(List<Double> key, Supplier<T> maker) {
        Optional<Made<T>> known = latest.get().filter(made -> made.key().equals(key));
        if (known.isPresent()) {
            return known.get().value();
        }
        T value = maker.get();
        latest.set(Optional.of(new Made<>(key, value)));
        return value;
    }
}
