#!/usr/bin/env bash
# Uses the window for a moment, as a person does: opens it, trains, quits by key.
#   once.sh PROGRAM [SHOT SECONDS_OF_TRAINING]    on the display that DISPLAY names
# With SHOT it leaves SHOT-before.png and SHOT-after.png, pictures of the screen before and after.
set -euo pipefail
program=$1 shot=${2:-} seconds=${3:-4}

colours() { import -silent -window root -crop 400x400+300+150 png:- | identify -format %k - 2>/dev/null; }

"$program" &
running=$!
# Drawn is what has more colours than an empty screen or an empty window.
for _ in $(seq 300); do
    [ "$(colours)" -lt 30 ] || break
    kill -0 "$running"
    sleep 0.2
done
[ -z "$shot" ] || import -silent -window root "$shot-before.png"
xdotool key space
sleep "$seconds"
[ -z "$shot" ] || import -silent -window root "$shot-after.png"
xdotool key space key ctrl+q
wait "$running"
