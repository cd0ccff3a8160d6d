#!/usr/bin/env bash
# Measures the packaged program on Linux: milliseconds from the launch until the stage is drawn on
# an X display (five starts after one that warms the disk, and their median), and the resident
# memory of the idle window ten seconds later. Reads the display's memory, which costs the program
# nothing.
#   measure.sh [PROGRAM]      target/package/ganscope/bin/ganscope if none is given
set -euo pipefail
shopt -s inherit_errexit
program=${1:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/target/package/ganscope/bin/ganscope}

if [ -z "${MEASURED_SCREEN:-}" ]; then
    MEASURED_SCREEN=$(mktemp -d)
    trap 'rm -rf "$MEASURED_SCREEN"' EXIT
    export MEASURED_SCREEN
    xvfb-run -a -s "-noreset -screen 0 1280x800x24 -fbdir $MEASURED_SCREEN" "${BASH_SOURCE[0]}" "$program"
    exit
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset XDG_CONFIG_HOME XDG_STATE_HOME
export HOME=$home

# Prints the milliseconds since $1, in nanoseconds, once the middle of the screen has many colours;
# fails if process $2 ends before. The file is a header in 32-bit words, a table of colours, pixels.
until_drawn() {
    perl -MTime::HiRes=time,sleep -e '
        my ($screen, $begun, $program) = @ARGV;
        open my $file, "<:raw", $screen or die "no screen: $!";
        read $file, my $header, 100;
        my @header = unpack "N25", $header;
        my ($size, $line, $colours) = @header[0, 12, 19];
        while (kill 0, $program) {
            my %seen;
            for (my $y = 150; $y < 450; $y += 2) {
                seek $file, $size + 12 * $colours + $line * $y + 4 * 330, 0;
                read $file, my $row, 4 * 300;
                $seen{$_} = 1 for unpack "L*", $row;
            }
            if (keys %seen >= 30) {
                printf "%d\n", (time() - $begun / 1e9) * 1000;
                exit;
            }
            sleep 0.01;
        }
        die "the program has ended without a picture\n";
    ' "$MEASURED_SCREEN/Xvfb_screen0" "$1" "$2"
}

start() {
    local begun running
    begun=$(date +%s%N)
    "$program" 2>/dev/null &
    running=$!
    until_drawn "$begun" "$running"
    if [ "$1" = last ]; then
        sleep 10
        awk '/VmRSS/ {printf "idle: %d MB resident\n", $2 / 1024}' "/proc/$running/status" >&2
    fi
    kill "$running"
    wait "$running" 2>/dev/null || true
    sleep 1
}

start first >/dev/null
times=$(for run in 1 2 3 4 last; do start "$run"; done)
echo "drawn after: $(echo $times) ms; median $(echo "$times" | sort -n | sed -n 3p) ms"
