"""`python -m fora_desktop.planner solve` or `days`: the process beside the program that looks for plans."""

import os
import signal
import sys

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches both; the program that asked ends this one
    if hasattr(os, "nice"):
        os.nice(5)  # the window goes before: on a machine that has nothing else to do it costs nothing
    if sys.argv[1:] == ["days"]:
        from fora_desktop.planner.days import serve
    else:
        from fora_desktop.planner.process import serve
    serve()
    sys.stdout.flush()
    os._exit(0)  # the thread that waits for the other side to go would keep it
