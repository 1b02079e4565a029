"""Takes stars, notes and talks to a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.exchange import files
from crossbearing.faults import KnownFault
from crossbearing.gui.bookmarks.kept_window import KeptWindow
from crossbearing.gui.bookmarks.path_line import PathLine, usual_folder
from crossbearing.gui.bookmarks.surroundings import Surroundings
from crossbearing.gui.saying import say
from crossbearing.gui.theme.roles import Role

_STEM = "crossbearing-bookmarks"


class ExportWindow(KeptWindow):
    """Asks for a format, a file, and whether notes go along, and says what will be written."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, "", (620, 260), parent)
        self.setWindowTitle(self.tr("Export stars, notes and talks"))
        self._format = QComboBox()
        self._format.setAccessibleName(self.tr("Format"))
        for ending, words in (
            (".json", self.tr("Everything, for Crossbearing on another computer (JSON)")),
            (".html", self.tr("Bookmarks, for a browser (HTML)")),
            (".md", self.tr("A text to read or share (Markdown)")),
        ):
            self._format.addItem(words, ending)
        self._format.activated.connect(lambda _index: self._take_format())
        self._file = PathLine("JSON (*.json);;HTML (*.html);;Markdown (*.md)", to_save=True)
        self._file.changed.connect(self._show)
        self._notes = QCheckBox(self.tr("With my notes, also those for presenting"))
        self._notes.clicked.connect(self._show)
        self._says = self.text(13, Role.DIM)
        for part in (self._format, self._file, self._notes, self._says):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.button(self.tr("Cancel"), self.reject)
        self._go = self.button(self.tr("Export"), self._export, best=True)
        self._file.show_path(usual_folder() / f"{_STEM}.json")
        self._take_format()

    def _take_format(self) -> None:
        """Give the file the ending of the format; notes go where they usually do."""
        path = self._file.path or usual_folder() / _STEM
        fitting = path.with_suffix(self._format.currentData())
        self._notes.setChecked(files.takes_notes_unasked(fitting))
        self._file.show_path(fitting)
        self._show()

    def _show(self) -> None:
        self.fault.hide()
        path = self._file.path
        known = path is not None and path.suffix.lower() in files.EXPORTS
        self._go.setEnabled(known)
        if path is None or not known:
            self._says.setText(
                self.tr("The file's name ends in one of {endings}.").format(
                    endings=", ".join(files.EXPORTS)
                )
            )
            return
        counts = self._chosen(path).counts
        says = self.tr("Will be written: {counts}.").format(counts=say(counts.words))
        if path.exists():
            says += " " + self.tr("A file of that name is there and will be replaced.")
        self._says.setText(says)

    def _chosen(self, path: Path) -> Bookmarks:
        return files.chosen(self.around.shelf.contents, path, notes=self._notes.isChecked())

    def _export(self) -> None:
        path = self._file.path
        if path is None:
            return
        shelf = self.around.shelf
        try:
            contents, now = self._chosen(path), shelf.store.clock()
            files.export(contents, self.around.library, path, now, say)
        except KnownFault as fault:
            self.tell(fault)
            return
        shelf.told.emit(self.tr("Exported to {file}").format(file=path))
        self.accept()
