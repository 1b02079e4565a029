"""A painter that can be brought back from the middle of a drawing that went wrong."""

from __future__ import annotations

from PySide6.QtGui import QPaintDevice, QPainter


class DepthPainter(QPainter):
    """A `QPainter` that knows how many of its states are saved."""

    def __init__(self, device: QPaintDevice) -> None:
        super().__init__(device)
        self.depth = 0

    def save(self) -> None:
        self.depth += 1
        super().save()

    def restore(self) -> None:
        self.depth -= 1
        super().restore()

    def restore_to(self, depth: int) -> None:
        """Restore until only `depth` states are saved."""
        while self.depth > depth:
            self.restore()
