"""A line for the name of a file, with a button that looks for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class PathLine(QWidget):
    """`changed` tells that another file is named. `to_save` asks for a file to be written."""

    changed = Signal()

    def __init__(self, patterns: str, *, to_save: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patterns, self._to_save = patterns, to_save
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("File"))
        self._line.setPlaceholderText(self.tr("Name of the file, with its folder"))
        self._line.textChanged.connect(lambda _text: self.changed.emit())
        button = QPushButton(self.tr("Choose…"))
        button.setAutoDefault(False)
        button.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(button)
        self.setFocusProxy(self._line)

    @property
    def path(self) -> Path | None:
        """The file that is named, if any."""
        text = self._line.text().strip()
        return Path(text).expanduser() if text else None

    def show_path(self, path: Path) -> None:
        """Name `path`."""
        self._line.setText(str(path))

    def _choose(self) -> None:
        start = str(self.path or usual_folder())
        if self._to_save:
            # Whether a file is replaced is said beside the line.
            option = QFileDialog.Option.DontConfirmOverwrite
            found, _ = QFileDialog.getSaveFileName(
                self, self.tr("Choose a file"), start, self._patterns, "", option
            )
        else:
            found, _ = QFileDialog.getOpenFileName(
                self, self.tr("Choose a file"), start, self._patterns
            )
        if found:
            self.show_path(Path(found))


def usual_folder() -> Path:
    """The folder in which people keep documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
