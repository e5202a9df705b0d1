#!/bin/sh
# Brings the judges of .ics files that pip cannot bring: ical.js (npm) into .judges/, libical (Debian) where that needs no password.
# With "all" also the calendar programs of `make judges`: Thunderbird, Evolution Data Server, konsolekalendar (Debian), radicale and
# vdirsyncer (pip, into .judges/venv). Says in one line what it did and never fails: a judge that is not there is named at the end.
cd "$(dirname "$0")/../../.." || exit 0
python=.venv/bin/python
[ -x "$python" ] || python=python3
has_libical() { "$python" -c 'import ctypes; ctypes.CDLL("libical.so.3")' >/dev/null 2>&1; }
in_time() { if command -v timeout >/dev/null 2>&1; then timeout "${seconds:-120}" "$@"; else "$@"; fi; }

if [ -e .judges/node_modules/ical.js/dist/ical.js ]; then
    icaljs="ical.js is there"
elif ! command -v npm >/dev/null 2>&1; then
    icaljs="ical.js not installed (no npm)"
elif in_time npm install --prefix .judges --ignore-scripts --no-audit --no-fund --fetch-retries=0 --silent ical.js@2 \
    </dev/null >/dev/null 2>&1; then
    icaljs="ical.js installed"
else
    icaljs="ical.js not installed (npm failed)"
fi

if [ "$(id -u)" = 0 ]; then
    as_root=env
elif sudo -n true >/dev/null 2>&1; then
    as_root="sudo -n"
else
    as_root=
fi
bring() { in_time $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" </dev/null >/dev/null 2>&1; }
if has_libical; then
    libical="libical is there"
elif ! command -v apt-get >/dev/null 2>&1; then
    libical="libical not installed (no apt-get)"
elif [ -z "$as_root" ]; then
    libical="libical not installed (needs root: apt-get install libical3)"
else
    bring libical3
    if has_libical; then libical="libical installed"; else libical="libical not installed (apt-get failed)"; fi
fi

echo "judges: $icaljs, $libical"
[ "$1" = all ] || exit 0

# The calendar programs. What is on the machine is left as it is.
has() { command -v "$1" >/dev/null 2>&1; }
has_evolution() {
    has dbus-run-session &&
        /usr/bin/python3 -c "import gi; gi.require_version('ECal', '2.0'); from gi.repository import ECal" >/dev/null 2>&1
}
has_kde() { has konsolekalendar && has akonadi_control && ls /usr/lib/*/qt*/plugins/sqldrivers/libqsqlite3.so >/dev/null 2>&1; }
has_radicale() {
    for program in radicale vdirsyncer; do has "$program" || [ -x ".judges/venv/bin/$program" ] || return 1; done
}
wanted() {
    has thunderbird || printf ' thunderbird'
    has_evolution || printf ' evolution-data-server gir1.2-ecal-2.0 python3-gi dbus'
    has_kde || printf ' konsolekalendar akonadi-server akonadi-backend-sqlite libglib2.0-bin dbus'
}

packages=$(wanted)
seconds=900
if [ -n "$packages" ] && has apt-get; then
    if [ -n "$as_root" ]; then
        echo "judges: installing$packages"
        # One after the other: a package that this system does not have takes no other with it.
        bring $packages || { in_time $as_root apt-get update </dev/null >/dev/null 2>&1; bring $packages; } ||
            for package in $packages; do bring "$package"; done
        packages=$(wanted)
    fi
    [ -z "$packages" ] || echo "judges: missing; as root:  apt-get install$packages"
elif [ -n "$packages" ]; then
    echo "judges: missing (no apt-get):$packages"
fi
if ! has_radicale; then
    { [ -x .judges/venv/bin/python ] || "$python" -m venv .judges/venv; } >/dev/null 2>&1 &&
        in_time .judges/venv/bin/python -m pip install --quiet --disable-pip-version-check radicale vdirsyncer </dev/null >/dev/null 2>&1
    has_radicale || echo "judges: missing; as you:  pip install radicale vdirsyncer"
fi
exit 0
