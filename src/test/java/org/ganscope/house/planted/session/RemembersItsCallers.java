package org.ganscope.house.planted.session;

import java.util.concurrent.atomic.AtomicInteger;

/** Holds changing state in a final static field. */
public final class RemembersItsCallers {
    private static final AtomicInteger CALLS = new AtomicInteger();

    public int call() {
        return CALLS.incrementAndGet();
    }
}
