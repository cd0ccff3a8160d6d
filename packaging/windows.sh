#!/usr/bin/env bash
# Builds what a student on Windows installs: an .msi in target/package/installers. Run it on Windows
# in Git Bash; it needs a JDK 25 and the WiX Toolset. Installs for one user, so without an
# administrator. Command line: ganscope-cli.exe COMMAND, beside GANscope.exe.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/image.sh"

jdk=$(find_jdk)
build_jars
link_runtime
# A launcher of its own, for one that belongs to windows has no console; not "ganscope", which
# Windows takes for the same name as "GANscope".
printf 'win-console=true\n' >"$work/console.properties"
make_image --name GANscope --icon "$project/assets/icons/ganscope.ico" \
    --add-launcher "ganscope-cli=$work/console.properties"
train_start "$work/GANscope/app" train_on_the_command_line "$work/GANscope/ganscope-cli.exe"
mkdir -p "$work/installers"
"$jdk/bin/jpackage" --type msi --name GANscope --app-image "$work/GANscope" \
    --app-version "$(version)" --vendor GANscope --description "$(description)" \
    --dest "$work/installers" --license-file "$project/LICENSE" --win-per-user-install \
    --win-menu --win-menu-group GANscope --win-shortcut-prompt \
    --win-upgrade-uuid 7d1cf0b4-3d2c-4a3e-9d0c-5a1f4e0f6c21
ls -l "$work/installers" >&2
