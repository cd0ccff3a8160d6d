#!/bin/sh
# Starts GANscope. Java takes the letters of file names from the locale: in the locale C (cron,
# containers, ssh), or in one that is not installed, it knows ASCII alone, does not find a folder
# such as "jörg", and cannot even start in it. There it gets a locale with UTF-8.
here=$(dirname "$(readlink -f "$0")")
charset() { locale charmap 2>/dev/null; }
if [ "$(charset)" = ANSI_X3.4-1968 ]; then
    for utf8 in C.UTF-8 en_US.UTF-8; do
        if [ "$(LC_ALL=$utf8 charset)" = UTF-8 ]; then
            export LC_ALL=$utf8
            break
        fi
    done
fi
exec "$here/ganscope-launcher" "$@"
