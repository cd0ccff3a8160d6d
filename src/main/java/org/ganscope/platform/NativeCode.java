package org.ganscope.platform;

/** What {@link Display} asks of the native side of a machine. */
interface NativeCode {
    /** Whether the dynamic linker finds a library and everything that it needs in turn. */
    boolean loads(String library);

    /** Whether the X server that DISPLAY names lets this process in. False without libX11. */
    boolean reachesXServer();
}
