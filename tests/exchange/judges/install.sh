#!/bin/sh
# Brings the judges of .ics files that pip cannot bring: ical.js (npm) into .judges/, libical (Debian) where that needs no password.
# Says in one line what it did and never fails: a judge that is not there is named at the end of the test run.
cd "$(dirname "$0")/../../.." || exit 0
python=.venv/bin/python
[ -x "$python" ] || python=python3
has_libical() { "$python" -c 'import ctypes; ctypes.CDLL("libical.so.3")' >/dev/null 2>&1; }
in_time() { if command -v timeout >/dev/null 2>&1; then timeout 120 "$@"; else "$@"; fi; }

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
if has_libical; then
    libical="libical is there"
elif ! command -v apt-get >/dev/null 2>&1; then
    libical="libical not installed (no apt-get)"
elif [ -z "$as_root" ]; then
    libical="libical not installed (needs root: apt-get install libical3)"
else
    in_time $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y libical3 </dev/null >/dev/null 2>&1
    if has_libical; then libical="libical installed"; else libical="libical not installed (apt-get failed)"; fi
fi

echo "judges: $icaljs, $libical"
exit 0
