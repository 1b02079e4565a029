"""A window on 100,000 generated entries; what its memory is measured of."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.generated import generated_library
from bench.window import window_on, work_until

ENTRIES = 100_000


def main() -> int:
    """Show the window, say when it can search, and quit unless asked to stay."""
    library = generated_library(ENTRIES)
    with tempfile.TemporaryDirectory() as folder, window_on(library, Path(folder)) as window:
        work_until(window.is_ready_to_search)
        sys.stdout.write("first-paint\n")
        sys.stdout.flush()
        if os.environ.get("CROSSBEARING_MEASURE") == "stay":
            QApplication.exec()
    return 0


if __name__ == "__main__":
    sys.exit(main())
