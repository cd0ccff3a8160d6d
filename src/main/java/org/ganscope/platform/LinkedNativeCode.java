package org.ganscope.platform;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/**
 * The native code of this machine, through the foreign function interface of the JDK. Libraries
 * stay loaded: JavaFX is about to use the same ones.
 */
@SuppressWarnings("restricted")
final class LinkedNativeCode implements NativeCode {
    @Override
    public boolean loads(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }

    @Override
    public boolean reachesXServer() {
        if (!loads(SystemLibrary.X11.name())) {
            return false;
        }
        SymbolLookup x11 = SymbolLookup.libraryLookup(SystemLibrary.X11.name(), Arena.global());
        Linker linker = Linker.nativeLinker();
        var open =
                linker.downcallHandle(
                        x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ADDRESS, ADDRESS));
        try {
            MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            // never closed: after its last connection ends, a bare X server restarts and may refuse
            // the next window
            return display.address() != 0;
        } catch (Throwable e) {
            throw new IllegalStateException("libX11 could not be called", e);
        }
    }
}
