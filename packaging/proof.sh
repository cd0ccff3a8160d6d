#!/usr/bin/env bash
# Proves the Linux installer as a student meets it: installs the .deb on this machine, opens the
# window without network, trains by key, quits, trains on the command line, uninstalls, and looks
# for anything left behind. Wants root on Debian, Ubuntu or their kin.
#   proof.sh [FILE.deb]      the one in target/package/installers if none is given
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/image.sh"

deb=${1:-$(ls "$work"/installers/*.deb)}
proof=$project/target/proof
rm -rf "$proof"
mkdir -p "$proof/home"
unset XDG_CONFIG_HOME XDG_STATE_HOME XDG_CACHE_HOME
export HOME=$proof/home

fail() { die "Not proven: $*"; }

# Everything that an installation could leave behind outside of homes.
files() { find /opt /usr /etc /var/lib -xdev ! -path '/var/lib/dpkg/*' ! -path '/var/lib/apt/*' 2>/dev/null | sort; }

# A pixel is as good as another, but of a stage there are hundreds of colours.
assert_stage() {
    local count
    count=$(identify -format %k "$1[560x500+290+110]")
    [ "$count" -ge 100 ] || fail "$1 shows no stage: $count colours"
    say "  the stage has $count colours"
}

without_network=(unshare --net)
unshare --net true 2>/dev/null || {
    without_network=()
    say "This machine lets nobody cut the network off: the program is started with it."
}

say "Installing $(basename "$deb")"
if ! dpkg --dry-run -i "$deb" >/dev/null 2>&1 && command -v apt-get >/dev/null; then
    DEBIAN_FRONTEND=noninteractive apt-get satisfy -y -qq --no-install-recommends \
        "$(dpkg-deb -f "$deb" Depends)" >/dev/null
fi
files >"$proof/files-before"
dpkg -i "$deb" >"$proof/dpkg.log" 2>&1 || fail "dpkg -i: $(tail -3 "$proof/dpkg.log")"
[ "$(ganscope --version 2>/dev/null | cut -d' ' -f1,2)" = "GANscope $(version)" ] ||
    fail "ganscope --version says otherwise"
[ -e /usr/share/applications/ganscope.desktop ] || fail "there is no menu entry"
grep -q '^MimeType=application/x-ganscope-run;' /usr/share/applications/ganscope.desktop ||
    fail "the menu entry opens no runs"
grep -q 'pattern="\*.ganscope"' /usr/share/mime/packages/ganscope.xml || fail "runs are no kind of file"
# Some systems install no manuals, so the package is looked into.
dpkg-deb --fsys-tarfile "$deb" | tar -xO ./usr/share/man/man1/ganscope.1.gz | zcat |
    grep -c '^.SS ganscope export' >/dev/null || fail "the manual lacks a command"
completed=$(bash -c '. /usr/share/bash-completion/completions/ganscope
    COMP_WORDS=(ganscope exp) COMP_CWORD=1 COMP_LINE="ganscope exp"
    _complete_ganscope; echo "${COMPREPLY[*]}"')
[ "$completed" = export ] || fail "the shell completes exp to: $completed"

say "Opening the window"
"${without_network[@]}" xvfb-run -a -s "-screen 0 1280x800x24" \
    "$project/packaging/linux/once.sh" ganscope "$proof/window" 3 ||
    fail "the window did not end well"
assert_stage "$proof/window-before.png"
assert_stage "$proof/window-after.png"
# The number of steps stands in the bar on top.
counter=300x44+700+4
convert "$proof/window-before.png" -crop $counter +repage "$proof/counter-before.png"
convert "$proof/window-after.png" -crop $counter +repage "$proof/counter-after.png"
if compare -metric AE "$proof/counter-before.png" "$proof/counter-after.png" null: 2>/dev/null; then
    fail "the step count did not move"
fi
say "  the step count moved"

say "Training on the command line"
"${without_network[@]}" ganscope train --scenario two-modes --steps 500 \
    --out "$proof/out" --quiet || fail "ganscope train did not end well"
[ -s "$proof/out/run.json" ] || fail "ganscope train left no run.json"

# Letters beyond ASCII, in a locale that has none.
mkdir "$proof/jörg"
(cd "$proof/jörg" && env -u LANG LC_ALL=C ganscope train --scenario two-modes --steps 5 \
    --out größe --quiet) || fail "ganscope train did not end well in the locale C"
[ -s "$proof/jörg/größe/run.json" ] || fail "ganscope train writes elsewhere in the locale C"

# A step allocates nothing once it is compiled; were vectors not compiled, each would be an object.
# What is allocated before that differs from start to start by more, so one process is looked at,
# after the line that says that it has made 40 % of its steps.
collections=$(JAVA_TOOL_OPTIONS=-Xlog:gc ganscope train --scenario two-modes --steps 60000 \
    --out "$proof/steps" 2>/dev/null |
    awk '/^ *40 %/ {late = 1} late && /Pause/ {count++} END {print late ? count + 0 : "unknown"}')
[ "$collections" != unknown ] || fail "ganscope train does not say when 40 % of the steps are made"
[ "$collections" -lt 100 ] ||
    fail "the last 36,000 steps took $collections garbage collections: vectors are not compiled"
say "  the last 36,000 of 60,000 steps took $collections garbage collections"

say "Uninstalling"
dpkg -P ganscope >/dev/null
files >"$proof/files-after"
left=$(comm -13 "$proof/files-before" "$proof/files-after")
[ -z "$left" ] || fail "left behind: $left"
say "  left outside the user's folders: nothing"
say "  written in the user's: $(cd "$HOME" && find . -type f | sort | tr '\n' ' ')"
say "Proven."
