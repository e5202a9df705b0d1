"""`python -m fora_desktop.planner solve` or `days`: the process beside the program that looks for plans."""

import os
import sys

if __name__ == "__main__":
    if sys.argv[1:] == ["days"]:
        from fora_desktop.planner.days import serve
    else:
        from fora_desktop.planner.process import serve
    serve()
    sys.stdout.flush()
    os._exit(0)  # the thread that waits for the other side to go would keep it
