#!/usr/bin/env bash
# Builds what a student on macOS installs: a .dmg in target/package/installers. Run it on macOS;
# it needs nothing but a JDK 25. Command line: GANscope.app/Contents/MacOS/GANscope COMMAND.
# Signing is left to whoever has a certificate: jpackage's --mac-sign.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/image.sh"

jdk=$(find_jdk)
build_jars
link_runtime
make_image --name GANscope --icon "$project/assets/icons/ganscope.icns" \
    --mac-package-identifier org.ganscope
train_start "$work/GANscope.app/Contents/app" train_on_the_command_line \
    "$work/GANscope.app/Contents/MacOS/GANscope"
mkdir -p "$work/installers"
# macOS refuses versions below 1, so 0.1.0 is told to it as 1.1.0.
"$jdk/bin/jpackage" --type dmg --name GANscope --app-image "$work/GANscope.app" \
    --app-version "$(version | sed 's/^0\./1./')" --dest "$work/installers"
ls -l "$work/installers" >&2
