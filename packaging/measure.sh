#!/usr/bin/env bash
# Measures the packaged program on Linux: milliseconds from the launch until the stage and the
# settings are drawn on an X display (five starts after one that warms the disk, and their medians);
# memory and processor use of the idle window, on the line and over the plane; and the steps that
# are made 1, 2 and 3 s after Train is pressed first, at full speed. Pictures are seen in the
# display's memory, which costs the program nothing. Steps need a JDK 25 and compiled sources; the
# program is copied for them, with FirstSteps.java in it.
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

# Prints the milliseconds since $1, in nanoseconds, once the screen has many colours from column $3
# on; fails if process $2 ends before. The file is a header in 32-bit words, a table of colours,
# pixels.
until_drawn() {
    perl -MTime::HiRes=time,sleep -e '
        my ($screen, $begun, $program, $left) = @ARGV;
        open my $file, "<:raw", $screen or die "no screen: $!";
        read $file, my $header, 100;
        my @header = unpack "N25", $header;
        my ($size, $line, $colours) = @header[0, 12, 19];
        while (kill 0, $program) {
            my %seen;
            for (my $y = 150; $y < 450; $y += 2) {
                seek $file, $size + 12 * $colours + $line * $y + 4 * $left, 0;
                read $file, my $row, 4 * 200;
                $seen{$_} = 1 for unpack "L*", $row;
            }
            if (keys %seen >= 30) {
                printf "%d\n", (time() - $begun / 1e9) * 1000;
                exit;
            }
            sleep 0.01;
        }
        die "the program has ended without a picture\n";
    ' "$MEASURED_SCREEN/Xvfb_screen0" "$1" "$2" "$3"
}

# Prints the percent of a core that process $1 uses in ten seconds.
processor() {
    local before after
    before=$(awk '{print $14 + $15}' "/proc/$1/stat")
    sleep 10
    after=$(awk '{print $14 + $15}' "/proc/$1/stat")
    awk -v ticks=$((after - before)) -v second="$(getconf CLK_TCK)" \
        'BEGIN {printf "%.1f", ticks / second / 10 * 100}'
}

# Starts and ends the program; prints when stage and settings were drawn. With a name it says how
# the window idles there.
start() {
    local begun running
    begun=$(date +%s%N)
    "$program" 2>/dev/null &
    running=$!
    echo "$(until_drawn "$begun" "$running" 430) $(until_drawn "$begun" "$running" 40)"
    if [ -n "${1:-}" ]; then
        sleep 15
        awk -v where="$1" '/VmRSS/ {printf "idle %s: %d MB resident", where, $2 / 1024}' \
            "/proc/$running/status" >&2
        echo ", $(processor "$running") % of a core" >&2
    fi
    kill "$running"
    wait "$running" 2>/dev/null || true
    sleep 1
}

median() { sort -n | sed -n 3p; }

start >/dev/null
times=$(for where in "" "" "" "" "on the line"; do start "$where"; done)
stage=$(cut -d' ' -f1 <<<"$times")
settings=$(cut -d' ' -f2 <<<"$times")
echo "stage drawn after: $(echo $stage) ms; median $(median <<<"$stage") ms"
echo "settings drawn after: $(echo $settings) ms; median $(median <<<"$settings") ms"

source "$(dirname "${BASH_SOURCE[0]}")/image.sh"
jdk=$(find_jdk)
copy=$home/copy
cp -r "$(dirname "$program")/.." "$copy"
app=$copy/lib/app
"$jdk/bin/javac" -d "$home/hand" -cp "$project/target/classes" --module-path "$project/target/fx" \
    --add-modules javafx.controls "$project/packaging/FirstSteps.java"
"$jdk/bin/jar" -cf "$app/hand.jar" -C "$home/hand" .
sed -i 's/^app.mainclass=.*/app.mainclass=FirstSteps/; s/^\[JavaOptions\]/app.classpath=$APPDIR\/hand.jar\n&/' \
    "$app"/*.cfg
for scenario in two-modes ring; do
    steps=$(JAVA_TOOL_OPTIONS=-Dscenario=$scenario "$copy/bin/$(basename "$program")" 2>/dev/null)
    echo "steps of $scenario 1, 2, 3 s after Train: $steps"
done
start "over the plane" >/dev/null # the scenario is remembered
