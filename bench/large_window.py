"""A window on 100,000 generated entries; what its memory is measured of."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from crossbearing import lean  # noqa: F401 - as the program does
from crossbearing.gui.binding import import_binding

ENTRIES = 100_000


def main() -> int:
    """Show the window, say when it can search, and quit unless asked to stay."""
    import_binding()
    # Only here: the program imports the binding in a way of its own, and this is its memory.
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from bench.generated import generated_library  # noqa: PLC0415
    from bench.window import window_on, work_until  # noqa: PLC0415

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
