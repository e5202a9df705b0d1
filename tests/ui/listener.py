"""What a screen reader hears of the program, by the system's own Python (pyatspi's bindings are not for others).

listener.py SECONDS WINDOW [PRESS …] -- COMMAND …: starts the command, waits for the window whose title holds WINDOW,
presses the buttons and pages of these names in turn, and after each writes a line of JSON: every accessible object
that is to be seen as [role, name, description, states].
"""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  # only after its version was chosen

MOST = 6000
SHOWN = (Atspi.StateType.SHOWING, Atspi.StateType.VISIBLE)


def applications():
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(number)
        if child is not None:
            yield child


def window(title, until):
    while time.monotonic() < until:
        for application in applications():
            for number in range(application.get_child_count()):
                found = application.get_child_at_index(number)
                if found is not None and title in (found.get_name() or ""):
                    return found
        time.sleep(0.2)
    raise SystemExit(f"no window with {title!r} in its title")


def walk(top):
    """Every object that is to be seen, from the top."""
    waiting, seen = [top], 0
    while waiting and seen < MOST:
        each = waiting.pop()
        if each is None:
            continue
        states = each.get_state_set()
        if each is not top and not all(states.contains(state) for state in SHOWN):
            continue
        seen += 1
        yield each, states
        number = each.get_child_count()
        waiting += [each.get_child_at_index(place) for place in range(number - 1, -1, -1)]


def told(each, states):
    names = [state.value_nick for state in states.get_states()]
    return [each.get_role_name(), each.get_name() or "", each.get_description() or "", names]


def press(top, name):
    """Choose the page of this name, or press the button."""
    for each, _states in walk(top):
        if (each.get_name() or "").split(",")[0] != name:
            continue
        if each.get_role() == Atspi.Role.LIST_ITEM:
            each.get_parent().get_selection_iface().select_child(each.get_index_in_parent())
            return
        if each.get_n_actions():
            each.do_action(0)
            return
    raise SystemExit(f"nothing named {name!r} to press")


def main():
    split = sys.argv.index("--")
    seconds, title, *presses = sys.argv[1:split]
    program = subprocess.Popen(sys.argv[split + 1 :])
    try:
        top = window(title, time.monotonic() + float(seconds))
        time.sleep(1.5)
        for name in ("", *presses):
            if name:
                press(top, name)
                time.sleep(1.0)
            sys.stdout.write(json.dumps([told(*each) for each in walk(top)], ensure_ascii=False) + "\n")
            sys.stdout.flush()
    finally:
        program.terminate()
        program.wait(10)


main()
