"""The least that a PySide6 program with a window can be; what the program is compared with."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


def main() -> int:
    """Show an empty window, say when it has been painted, and quit unless asked to stay."""
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()

    def painted() -> None:
        window.repaint()
        sys.stdout.write("first-paint\n")
        sys.stdout.flush()
        if os.environ.get("CROSSBEARING_MEASURE") != "stay":
            window.close()

    QTimer.singleShot(0, painted)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
