package org.ganscope.house.planted.session;

/** Has a static field that changes. */
public final class CountsItsCalls {
    private static int calls;

    public int call() {
        return ++calls;
    }
}
