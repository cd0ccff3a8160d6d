#!/usr/bin/env bash
# Builds what a student on Linux installs: a .deb, a portable .tar.gz and, where rpmbuild is present,
# an .rpm. They come to lie in target/package/installers. Installs what it needs on Debian, Ubuntu
# and their kin when run as root; elsewhere it names that.
#   linux.sh [--check]      --check: installs or names what is missing, and builds nothing
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/image.sh"

# What JavaFX takes from the system; no tool finds it, for the libraries are loaded by name. The
# .deb has its list in linux/control.
needs_rpm="gtk3, libXtst, libX11, libglvnd-glx, libXxf86vm, pango, dejavu-sans-fonts"

# Tools and libraries of this machine, as commands or files : Debian's package.
required=(fakeroot:fakeroot dpkg-deb:dpkg xvfb-run:xvfb xauth:xauth xdotool:xdotool
    import:imagemagick libgtk-3.so.0:libgtk-3-0 libXtst.so.6:libxtst6 libGL.so.1:libgl1
    libXxf86vm.so.1:libxxf86vm1)

missing_packages() {
    local entry name
    for entry in "${required[@]}"; do
        name=${entry%%:*}
        case $name in
            *.so.*) ldconfig -p | grep -qF "$name" || echo "${entry##*:}" ;;
            *) command -v "$name" >/dev/null || echo "${entry##*:}" ;;
        esac
    done
}

install_what_is_missing() {
    local missing
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" != 0 ] || return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        die "The installers need ${missing[*]} (Debian's names): install them, then try again."
    fi
    say "Installing ${missing[*]}"
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" fonts-dejavu-core >/dev/null
}

# Opens the window on a display of its own, in a home folder of its own.
start_once() {
    mkdir -p "$work/home"
    env -u XDG_CONFIG_HOME -u XDG_STATE_HOME HOME="$work/home" xvfb-run -a -s "-screen 0 1280x800x24" \
        "$project/packaging/linux/once.sh" "$work/ganscope/bin/ganscope"
}

# What users call is a script before jpackage's launcher, which finds its .cfg by its own name.
add_script() {
    local image=$work/ganscope
    mv "$image/bin/ganscope" "$image/bin/ganscope-launcher"
    mv "$image/lib/app/ganscope.cfg" "$image/lib/app/ganscope-launcher.cfg"
    install -m755 "$project/packaging/linux/ganscope.sh" "$image/bin/ganscope"
}

PATH="$PATH:/usr/sbin:/sbin"
install_what_is_missing
[ "${1:-}" != --check ] || exit 0
jdk=$(find_jdk)
build_jars
link_runtime
make_image --name ganscope --icon "$project/assets/icons/ganscope-256.png"
add_script
train_start "$work/ganscope/lib/app" start_once

out=$work/installers
mkdir -p "$out"
package() {
    "$jdk/bin/jpackage" --name ganscope --app-image "$work/ganscope" --dest "$work" \
        --app-version "$(version)" --vendor GANscope --description "$(description)" \
        --resource-dir "$project/packaging/linux" --license-file "$project/LICENSE" \
        --linux-package-name ganscope --linux-app-category science "$@"
}

# What the desktop and the shell know of the program: menu entry, kind of file, icons, description,
# manual page, completions.
add_to_desktop() {
    local share=$1 from=$project/packaging/linux size icons
    install -Dm644 "$from/deb/ganscope.desktop" "$share/applications/ganscope.desktop"
    install -Dm644 "$from/ganscope.mime.xml" "$share/mime/packages/ganscope.xml"
    install -Dm644 "$from/org.ganscope.GANscope.metainfo.xml" -t "$share/metainfo"
    for size in 16 32 48 64 128 256 512; do
        icons=$share/icons/hicolor/${size}x$size
        install -Dm644 "$project/assets/icons/ganscope-$size.png" "$icons/apps/ganscope.png"
        install -Dm644 "$project/assets/icons/ganscope-$size.png" \
            "$icons/mimetypes/application-x-ganscope-run.png"
    done
    mkdir -p "$share/man/man1" "$share/bash-completion/completions"
    "$work/ganscope/bin/ganscope" manual | gzip -9n >"$share/man/man1/ganscope.1.gz"
    "$work/ganscope/bin/ganscope" completion >"$share/bash-completion/completions/ganscope"
}

# jpackage's own menu entry is made by scripts at installation, which fail where there is no menu.
# As files of the package, entry, icons and command are listed by dpkg -L and leave with it.
add_menu_and_command() {
    local root=$work/deb size
    dpkg-deb -R "$1" "$root"
    # jpackage may date its copies anew, and the cache of the start knows the jars by their dates.
    (cd "$work/ganscope" && find . -type f -exec touch -r {} "$root/opt/ganscope/{}" \;)
    mkdir -p "$root/usr/bin"
    ln -s /opt/ganscope/bin/ganscope "$root/usr/bin/ganscope"
    add_to_desktop "$root/usr/share"
    fakeroot dpkg-deb -Zxz --root-owner-group -b "$root" "$out" >/dev/null
}

say "Packing"
DPKG_DEB_COMPRESSOR_TYPE=none package --type deb --linux-deb-maintainer "GANscope <ganscope@localhost>"
add_menu_and_command "$work"/ganscope_*.deb
if command -v rpmbuild >/dev/null; then
    package --type rpm --linux-shortcut --file-associations "$project/packaging/linux/run.properties" \
        --linux-package-deps "$needs_rpm" \
        --linux-rpm-license-type Apache-2.0
    mv "$work"/*.rpm "$out/"
else
    say "No .rpm: rpmbuild is not on this machine."
fi
tar -C "$work" -czf "$out/ganscope-$(version)-linux-$(uname -m).tar.gz" ganscope
ls -l "$out" >&2
