"""python -m fora_desktop"""

import sys

from fora_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
