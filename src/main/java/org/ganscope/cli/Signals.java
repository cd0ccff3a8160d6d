package org.ganscope.cli;

import java.lang.reflect.Proxy;

/**
 * Signals of the system to this process. In the JDK only {@code sun.misc.Signal} receives them; the
 * compiler warns wherever it is named, so it is looked up at run time. A shutdown hook would not
 * work: while it waits for a run to be written, JavaFX's own hook ends the pictures of that run.
 */
final class Signals {
    private static final String SIGNAL = "sun.misc.Signal";
    private static final String HANDLER = "sun.misc.SignalHandler";

    private Signals() {}

    /**
     * Installs a handler for a signal in place of the present one.
     *
     * @param name as in "INT"
     * @return restores the present handler; does nothing if this signal cannot be handled
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
            return () -> {}; // no such signal on this system, or the JVM's options reserve it
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
