# What the scripts of all platforms share: the program as a folder with a runtime of its own.
# To be sourced by bash, from anywhere; everything is made under target/package.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$project/target/package
modules=java.sql,javafx.controls,javafx.swing,jdk.incubator.vector,jdk.unsupported

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

# Prints the folder of a JDK 25: JAVA_HOME, or where systems and people put them.
find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /opt/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if grep -qs '^JAVA_VERSION="25' "$home/release" && [ -x "$home/bin/jpackage" ]; then
            echo "$home"
            return
        fi
    done
    die "GANscope is packaged with a JDK 25 that has jpackage: install one, such as Eclipse" \
        "Temurin 25, or set JAVA_HOME to it."
}

# The version of pom.xml, as installers want it: numbers and dots.
version() {
    sed -n 's:^  <version>\([0-9.]*\).*</version>.*:\1:p' "$project/pom.xml" | head -1
}

# Compiles and collects the jars, unless KEEP_BUILD says that they are there.
build_jars() {
    if [ -z "${KEEP_BUILD:-}" ]; then
        say "Building GANscope $(version)"
        (cd "$project" && mvn -B -q -ntp -DskipTests package) >&2
    fi
    rm -rf "$work"
    mkdir -p "$work/input" "$work/fx"
    cp -p "$project"/target/ganscope-*.jar "$project"/target/lib/*.jar "$work/input/"
}

# A Java runtime with the modules that GANscope needs. JavaFX's libraries go beside those of the
# JDK: left inside its modules, each would be unpacked into the user's home at the first start.
# Its classes are not compressed here: the installers compress them better, all as one.
link_runtime() {
    local jar folder libraries=lib
    case $(uname) in MINGW* | MSYS*) libraries=bin ;; esac
    for jar in "$project"/target/fx/*.jar; do
        folder=$work/fx/$(basename "$jar" .jar)
        mkdir "$folder"
        (cd "$folder" && "$jdk/bin/jar" -xf "$jar")
        [ -e "$folder/module-info.class" ] || rm -r "$folder"
    done
    say "Linking the runtime"
    mkdir "$work/natives"
    find "$work/fx" \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) \
        -exec mv {} "$work/natives/" \;
    "$jdk/bin/java" --add-modules=jdk.jlink \
        --add-exports=jdk.jlink/jdk.tools.jlink.internal=ALL-UNNAMED \
        --add-exports=jdk.jlink/jdk.tools.jlink.plugin=ALL-UNNAMED \
        "$project/packaging/LinkRuntime.java" \
        --module-path "$work/fx" --add-modules "$modules" \
        --strip-java-debug-attributes --no-man-pages --no-header-files \
        --output "$work/runtime" 2>"$work/link.log" || die "$(cat "$work/link.log")"
    cp -p "$work/natives"/* "$work/runtime/$libraries/"
}

# The folder with program, runtime and launcher; further arguments go to jpackage.
make_image() {
    local option options=()
    while read -r option; do
        options+=(--java-options "$option")
    done < <(sed 's/#.*//; /^ *$/d' "$project/packaging/java-options")
    "$jdk/bin/jpackage" --type app-image --dest "$work" --input "$work/input" \
        --main-jar "$(basename "$project"/target/ganscope-*.jar)" --main-class org.ganscope.Main \
        --runtime-image "$work/runtime" --app-version "$(version)" --vendor GANscope \
        --copyright "Apache License 2.0" --description "$(description)" \
        "${options[@]}" "$@"
}

description() {
    echo "Interactive laboratory for one- and two-dimensional generative adversarial networks"
}

# Starts the program once and keeps the classes that it read, linked. What was hot in that short run
# is not kept: compiled by it, a program once trained at half its speed, and starts no sooner.
#   $1 the folder with the jars and the launcher's .cfg
#   $2… what starts the window (Linux: under a display of its own) and ends it
train_start() {
    local app=$1 cfg
    shift
    say "Training the start"
    local keep="-XX:AOTCacheOutput=$app/ganscope.aot"
    keep+=" -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining"
    JAVA_TOOL_OPTIONS=$keep "$@" >"$work/start.log" 2>&1 || true
    if [ ! -s "$app/ganscope.aot" ]; then
        cat "$work/start.log" >&2
        die "The JVM has written no cache for the start; its messages are above."
    fi
    for cfg in "$app"/*.cfg; do
        printf 'java-options=-XX:AOTCache=$APPDIR/ganscope.aot\n' >>"$cfg"
    done
}

# Where no display can be had: trains and draws pictures of the window in memory, which needs nearly
# the same classes.
train_on_the_command_line() {
    "$1" train --scenario ring --steps 500 --out "$work/start" --pictures --quiet
}
