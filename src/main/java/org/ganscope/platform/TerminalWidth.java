package org.ganscope.platform;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/** The width of the terminal that the program prints to, queried each time. */
public final class TerminalWidth implements IntSupplier {
    private static final int USUAL = 80;
    private static final int OUT = 1;

    /** The request "window size" of termios. */
    private static final long ON_LINUX = 0x5413;

    private static final long ON_MAC_OS = 0x40087468;

    private final Map<String, String> environment;
    private final Optional<MethodHandle> ioctl;
    private final long request;
    private final MemorySegment size =
            Arena.ofAuto().allocate(MemoryLayout.sequenceLayout(4, JAVA_SHORT));

    private TerminalWidth(
            Map<String, String> environment, Optional<MethodHandle> ioctl, long request) {
        this.environment = environment;
        this.ioctl = ioctl;
        this.request = request;
    }

    /** The terminal of this process. */
    public static TerminalWidth ofThisProcess() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean asks = system.contains("linux") || system.contains("mac");
        return new TerminalWidth(
                System.getenv(),
                asks ? ioctl() : Optional.empty(),
                system.contains("mac") ? ON_MAC_OS : ON_LINUX);
    }

    /** The width if no terminal can be queried. */
    static TerminalWidth of(Map<String, String> environment) {
        return new TerminalWidth(environment, Optional.empty(), 0);
    }

    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> ioctl() {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("ioctl")
                .map(address ->
                        linker.downcallHandle(
                                address,
                                FunctionDescriptor.of(
                                        JAVA_INT, JAVA_INT, JAVA_LONG, ValueLayout.ADDRESS),
                                Linker.Option.firstVariadicArg(2)));
    }

    /** In columns: from the terminal, else from the variable COLUMNS, else 80. */
    @Override
    public int getAsInt() {
        int width = ioctl.map(this::asked).orElse(0);
        return width > 0 ? width : ofTheEnvironment();
    }

    private int asked(MethodHandle call) {
        try {
            int failed = (int) call.invokeExact(OUT, request, size);
            return failed == 0 ? size.get(JAVA_SHORT, 2) : 0;
        } catch (Throwable e) {
            throw new IllegalStateException("the terminal could not be asked", e);
        }
    }

    private int ofTheEnvironment() {
        String columns = environment.getOrDefault("COLUMNS", "").strip();
        return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL;
    }
}
