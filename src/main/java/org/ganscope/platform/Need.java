package org.ganscope.platform;

/**
 * Something that JavaFX takes from a Linux system.
 *
 * @param name the file of a library, as the dynamic linker looks for it, or what else is needed
 * @param debianPackage the package of Debian, Ubuntu and their kin that brings it
 */
public record Need(String name, String debianPackage) {
    static final Need PANGO = new Need("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    static final Need FONT = new Need("a font", "fonts-dejavu-core");
    static final Need X11 = new Need("libX11.so.6", "libx11-6");
    static final Need GTK = new Need("libgtk-3.so.0", "libgtk-3-0");
    static final Need XTST = new Need("libXtst.so.6", "libxtst6");
    static final Need GL = new Need("libGL.so.1", "libgl1");
    static final Need XXF86VM = new Need("libXxf86vm.so.1", "libxxf86vm1");
}
