package org.ganscope.cli;

import java.lang.reflect.Proxy;

/**
 * What the system sends to a process. The JDK hears it in {@code sun.misc.Signal} alone, of which
 * the compiler warns wherever it is named; so it is found at run time. A shutdown hook would not
 * do: while it waits for a run to be written, JavaFX's own hook ends the pictures of that run.
 */
final class Signals {
    private static final String SIGNAL = "sun.misc.Signal";
    private static final String HANDLER = "sun.misc.SignalHandler";

    private Signals() {}

    /**
     * From now on a signal runs this instead of doing what it did.
     *
     * @param name as in "INT"
     * @return puts back what it did; nothing where the system keeps this signal to itself
     */
    static Runnable handle(String name, Runnable handler) {
        try {
            Class<?> type = Class.forName(HANDLER);
            Object signal = Class.forName(SIGNAL).getConstructor(String.class).newInstance(name);
            Object ours =
                    Proxy.newProxyInstance(
                            type.getClassLoader(),
                            new Class<?>[] {type},
                            (proxy, method, arguments) -> {
                                handler.run();
                                return proxy;
                            });
            Object before = replace(signal, ours, type);
            return () -> restore(signal, before, type);
        } catch (ReflectiveOperationException e) {
            return () -> {}; // no such signal here, or one that the JVM was told to leave alone
        }
    }

    private static Object replace(Object signal, Object handler, Class<?> type)
            throws ReflectiveOperationException {
        return Class.forName(SIGNAL)
                .getMethod("handle", signal.getClass(), type)
                .invoke(null, signal, handler);
    }

    private static void restore(Object signal, Object before, Class<?> type) {
        try {
            replace(signal, before, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
