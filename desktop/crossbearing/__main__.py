"""Start with ``python -m crossbearing``."""

import sys

from crossbearing.cli import main

if __name__ == "__main__":
    sys.exit(main())
