#!/usr/bin/env bash
# Measures the packaged program on Linux: milliseconds from the launch until the stage is drawn on
# an X display (five starts after one that warms the disk, and their median), and the resident
# memory of the idle window ten seconds later. Looks at the screen about every 0.2 s, since looking
# more often would slow the start.
#   measure.sh [PROGRAM]      target/package/ganscope/bin/ganscope if none is given
set -euo pipefail
program=${1:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/target/package/ganscope/bin/ganscope}

if [ -z "${GANSCOPE_MEASURED_HERE:-}" ]; then
    export GANSCOPE_MEASURED_HERE=yes
    exec xvfb-run -a -s "-screen 0 1280x800x24" "${BASH_SOURCE[0]}" "$program"
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset XDG_CONFIG_HOME XDG_STATE_HOME
export HOME=$home

colours() { import -silent -window root -crop 300x300+330+150 png:- | identify -format %k - 2>/dev/null; }

start() {
    local begun running
    begun=$(date +%s%N)
    "$program" 2>/dev/null &
    running=$!
    until [ "$(colours)" -ge 30 ]; do sleep 0.15; done
    echo $((($(date +%s%N) - begun) / 1000000))
    if [ "$1" = last ]; then
        sleep 10
        awk '/VmRSS/ {printf "idle: %d MB resident\n", $2 / 1024}' "/proc/$running/status" >&2
    fi
    kill "$running"
    wait "$running" 2>/dev/null || true
}

start first >/dev/null
times=$(for run in 1 2 3 4 last; do start "$run"; done)
echo "drawn after: $(echo $times) ms; median $(echo "$times" | sort -n | sed -n 3p) ms"
