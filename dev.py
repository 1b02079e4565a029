#!/usr/bin/env python3
"""One door for everyone who works on Crossbearing: ``python3 dev.py --help``.

This file stays readable for any Python, however old, so that an old one is told so in plain words.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an old Python must get a sentence, not a traceback
    sys.exit(
        "Crossbearing needs Python 3.11 or newer, and this is Python %d.%d (%s). "  # noqa: UP031
        "Install a newer Python and start dev.py with it, for example: python3.12 dev.py run"
        % (sys.version_info[0], sys.version_info[1], sys.executable)
    )

from tools.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
