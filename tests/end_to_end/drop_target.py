"""Another program: a window in the lower right corner that says what is dropped on it, and ends."""

from __future__ import annotations

import json
import sys

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

SIZE = 160


class DropTarget(QWidget):
    """Takes a copy of whatever comes, and prints it as JSON."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Drop target")
        self.setAcceptDrops(True)
        screen = QApplication.primaryScreen().geometry()
        self.setGeometry(screen.right() - SIZE, screen.bottom() - SIZE, SIZE, SIZE)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        event.acceptProposedAction()
        told = {
            "text": data.text(),
            "markdown": bytes(data.data("text/markdown").data()).decode(),
            "picture": QImage.fromData(data.data("image/png")).width(),
        }
        print(json.dumps(told), flush=True)
        self.close()


if __name__ == "__main__":
    application = QApplication(sys.argv)
    target = DropTarget()
    target.show()
    sys.exit(application.exec())
