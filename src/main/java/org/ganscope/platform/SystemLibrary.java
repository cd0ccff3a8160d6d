package org.ganscope.platform;

/**
 * A part of a Linux system that JavaFX needs.
 *
 * @param name the file of a library, as the dynamic linker looks for it, or another requirement
 * @param debianPackage the package of Debian, Ubuntu and related systems that contains it
 */
public record SystemLibrary(String name, String debianPackage) {
    static final SystemLibrary PANGO =
            new SystemLibrary("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    static final SystemLibrary FONT = new SystemLibrary("a font", "fonts-dejavu-core");
    static final SystemLibrary X11 = new SystemLibrary("libX11.so.6", "libx11-6");
    static final SystemLibrary GTK = new SystemLibrary("libgtk-3.so.0", "libgtk-3-0");
    static final SystemLibrary XTST = new SystemLibrary("libXtst.so.6", "libxtst6");
    static final SystemLibrary GL = new SystemLibrary("libGL.so.1", "libgl1");
    static final SystemLibrary XXF86VM = new SystemLibrary("libXxf86vm.so.1", "libxxf86vm1");
}
