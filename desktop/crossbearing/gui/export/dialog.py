"""The export dialog: what, as what, how it will look, and writing or printing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QCloseEvent, QFont
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.export.outline import Outline
from crossbearing.export.selecting import Selecting
from crossbearing.export.written import Stopped
from crossbearing.faults import KnownFault
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.export.choices import ExportChoices
from crossbearing.gui.export.form import ExportForm
from crossbearing.gui.export.job import Job
from crossbearing.gui.export.preview import Preview, document_of
from crossbearing.gui.export.printing import AskPrinter, ask_printer, print_document, printer_for
from crossbearing.gui.export.subjects import subjects_of
from crossbearing.gui.saying import say, told, tongue
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library

AskFile = Callable[[QWidget, str, str], str]


def ask_file(parent: QWidget, suggestion: str, ending: str) -> str:
    """Let the person say where to write, and whether to replace a file; empty if nowhere."""
    name, _ = QFileDialog.getSaveFileName(parent, "", suggestion, f"*{ending}")
    return str(Path(name).with_suffix(ending)) if name and not Path(name).suffix else name


class ExportDialog(QDialog):
    """Exports or, `for_print`, prints the library and what is `kept`.

    `choices` are what the person chose, to be remembered.
    """

    def __init__(
        self,
        library: Library,
        kept: Callable[[], Bookmarks],
        icons: Icons,
        current_address: Address | None,
        filtered_entries: Sequence[AnyEntry],
        *,
        parent: QWidget | None = None,
        choices: ExportChoices | None = None,
        for_print: bool = False,
        ask_file: AskFile = ask_file,
        ask_printer: AskPrinter = ask_printer,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print") if for_print else self.tr("Export"))
        self._library, self._kept, self._icons = library, kept, icons
        self._for_print, self._ask_file, self._ask_printer = for_print, ask_file, ask_printer
        self._subjects = subjects_of(library, kept(), current_address, filtered_entries)
        self._form = ExportForm(self._subjects, choices or ExportChoices(), on_paper=for_print)
        self._preview = Preview()
        self._told = PlainText(13, Role.INK, QFont.Weight.Medium)
        self._told.set_theme(icons.theme)
        self._progress = QProgressBar()
        self._progress.setVisible(False)
        self._do = QPushButton(self.tr("Print…") if for_print else self.tr("Export…"))
        self._do.setProperty("look", "primary")
        self._do.setDefault(True)
        self._stop = QPushButton(self.tr("Close"))
        self._job: Job | None = None
        self._is_printing = self._is_stopped = False
        # Choosing quickly with the arrow keys lays out only what is chosen in the end.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()
        self._soon.start()

    @property
    def choices(self) -> ExportChoices:
        """What is chosen now."""
        return self._form.choices

    def reject(self) -> None:
        """Stop what is being written, or close."""
        if self._job is not None:
            self._job.requestInterruption()
        elif self._is_printing:
            self._is_stopped = True
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.requestInterruption()
            self._job.wait()
        super().closeEvent(event)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._progress, 1)
        buttons.addStretch(1)
        buttons.addWidget(self._stop)
        buttons.addWidget(self._do)
        left = QVBoxLayout()
        left.addWidget(self._form)
        left.addStretch(1)
        left.addWidget(self._told)
        columns = QHBoxLayout()
        columns.addLayout(left, 2)
        columns.addWidget(self._preview, 3)
        whole = QVBoxLayout(self)
        whole.addLayout(columns, 1)
        whole.addLayout(buttons)
        px = self._icons.theme.px
        self.resize(px(860), px(640))

    def _connect(self) -> None:
        self._form.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._show_preview)
        self._do.clicked.connect(self._print if self._for_print else self._export)
        self._stop.clicked.connect(self.reject)

    def _outline(self) -> Outline:
        """What is chosen, with the notes that are asked for."""
        chosen = next(one for one in self._subjects if one.key == self.choices.what)
        notes = self._form.notes.isChecked()
        return chosen.outline(
            Selecting(self._library, self._kept(), with_notes=notes, tongue=tongue())
        )

    def _catch_up(self) -> None:
        """Show what was chosen just now, so that it does not wipe away what is said later."""
        if self._soon.isActive():
            self._soon.stop()
            self._show_preview()

    def _show_preview(self) -> None:
        outline, choices = self._outline(), self.choices
        ending = choices.format.ending
        alone = ending != ".png" or len(outline.pages) == 1
        if choices.is_on_paper:
            self._preview.show_sheets(outline, choices.options())
        elif ending == ".png" and alone:
            self._preview.show_picture(outline, choices.options())
        else:
            self._preview.show_words(outline, ending)
        self._do.setEnabled(bool(outline.parts) and alone)
        self._say("" if alone else self.tr("A picture shows one entry. Choose “This entry”."))

    def _export(self) -> None:
        self._catch_up()
        outline, choices = self._outline(), self.choices
        name = "".join(letter for letter in outline.title if letter.isalnum() or letter in " -_")
        folder = choices.folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        ending = choices.format.ending
        suggestion = str(Path(folder) / f"{name[:80].strip() or 'Crossbearing'}{ending}")
        target = self._ask_file(self, suggestion, ending)
        if not target:
            return
        self._form.remember_folder(str(Path(target).parent))
        self._job = Job(outline, Path(target), choices.format, choices.options(), self)
        self._job.progressed.connect(self._show_progress)
        self._job.finished.connect(self._finished)
        self._begin()
        self._job.start()

    def _print(self) -> None:
        self._catch_up()
        document = document_of(self._outline(), self.choices.options())
        printer = printer_for(document)
        if not self._ask_printer(printer, self):
            return
        self._is_printing, self._is_stopped = True, False
        self._begin()
        try:
            print_document(document, printer, self._printed)
        except Stopped as fault:
            self._say(say(fault.what))
        else:
            self._say(self.tr("Sent to the printer."))
        finally:
            self._is_printing = False
            self._end()

    def _printed(self, done: int, of: int) -> None:
        self._show_progress(done, of)
        QApplication.processEvents()
        if self._is_stopped:
            raise Stopped(self.tr("Printing was stopped."))

    def _begin(self) -> None:
        self._say("")
        self._progress.setValue(0)
        self._progress.setVisible(True)
        self._form.setEnabled(False)
        self._do.setEnabled(False)
        self._stop.setText(self.tr("Stop"))

    def _end(self) -> None:
        self._progress.setVisible(False)
        self._form.setEnabled(True)
        self._do.setEnabled(True)
        self._stop.setText(self.tr("Close"))

    def _show_progress(self, done: int, of: int) -> None:
        self._progress.setRange(0, of)
        self._progress.setValue(done)

    def _finished(self) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        self._end()
        if job.fault is None:
            self._say(self.tr("Written: %1").replace("%1", str(job.target)))
        else:
            self._complain(job.fault)
        job.deleteLater()

    def _complain(self, fault: KnownFault) -> None:
        self._say(told(fault))

    def _say(self, text: str) -> None:
        self._told.setText(text)
