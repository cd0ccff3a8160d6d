package org.ganscope.platform;

/** The native checks that {@link Display} needs. */
interface NativeCode {
    /** Whether the dynamic linker finds a library and all its dependencies. */
    boolean loads(String library);

    /** Whether the X server that DISPLAY names lets this process in. False without libX11. */
    boolean reachesXServer();
}
