"""Starts the program: ``python -m eventdesk``."""

import sys

from eventdesk.main import main

if __name__ == "__main__":
    sys.exit(main())
