"""Takes over what a file holds, after showing what that would change."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from crossbearing.bookmarks.exchange import applying, files, planning
from crossbearing.bookmarks.exchange.incoming import Incoming, followed
from crossbearing.bookmarks.exchange.planning import Choice, Effect, Line, Plan, Thing
from crossbearing.faults import KnownFault
from crossbearing.gui.bookmarks.chooser import Chooser
from crossbearing.gui.bookmarks.kept_window import KeptWindow, show_texts
from crossbearing.gui.bookmarks.path_line import PathLine
from crossbearing.gui.bookmarks.surroundings import Surroundings
from crossbearing.gui.saying import say
from crossbearing.gui.theme.roles import Role
from crossbearing.model.address import Address

_ORDER = (Effect.CONFLICT, Effect.CHANGE, Effect.ADD, Effect.SKIP)
"""What is to be decided stands first."""


class ImportWindow(KeptWindow):
    """Names a file, previews every line of it, and lets conflicts be decided."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, "", (760, 600), parent)
        self.setWindowTitle(self.tr("Import stars, notes and talks"))
        self._incoming: Incoming | None = None
        self._plan: Plan | None = None
        self._found: list[Line] = []
        self._choices: dict[str, Choice] = {}
        self._effects = {
            Effect.ADD: self.tr("added"),
            Effect.CHANGE: self.tr("changed"),
            Effect.CONFLICT: self.tr("conflict"),
            Effect.SKIP: self.tr("skipped"),
        }
        self._things = {
            Thing.STAR: self.tr("Star"),
            Thing.NOTE: self.tr("Note"),
            Thing.TALK: self.tr("Talk"),
            Thing.LINE: self.tr("In the file"),
        }
        self._file = PathLine("JSON, HTML (*.json *.html *.htm)", to_save=False)
        self._file.changed.connect(self._read)
        self._says = self.text(13, Role.DIM)
        self._default = Chooser(self.tr("Where texts differ, keep"))
        self._default.decided.connect(self._decide_all)
        self._lines = self.rows(self.tr("What the import does"))
        self._lines.currentRowChanged.connect(lambda _row: self._show_line())
        self._texts = QPlainTextEdit()
        self._texts.setReadOnly(True)
        self._texts.setTabChangesFocus(True)
        self._texts.setAccessibleName(self.tr("The texts that differ"))
        self._texts.setMaximumHeight(around.icons.theme.px(150))
        self._one = Chooser(self.tr("For this one, keep"))
        self._one.decided.connect(self._decide_one)
        for part in (self._file, self._says, self._default, self._lines):
            self.column.addWidget(part)
        self.column.setStretch(3, 1)
        self.column.addWidget(self._texts)
        self.column.addWidget(self._one)
        self.button(self.tr("Cancel"), self.reject)
        self._go = self.button(self.tr("Import"), self._import, best=True)
        around.shelf.changed.connect(self._preview)
        self._preview()

    def name_file(self, file: Path) -> None:
        """Read `file`, as if the person had named it."""
        self._file.show_path(file)

    def _read(self) -> None:
        """Read the file that is named, as soon as there is one."""
        self.fault.hide()
        self._incoming = None
        self._choices.clear()
        path = self._file.path
        if path is not None and path.is_file():
            try:
                self._incoming = followed(files.read(path), self.around.library)
            except KnownFault as fault:
                self.tell(fault)
        self._preview()

    def _preview(self) -> None:
        self._plan = None
        if self._incoming is not None:
            contents = self.around.shelf.contents
            choice = self._default.choice
            self._plan = planning.plan(
                contents, self._incoming, self._choices, default=choice, say=say
            )
        found = self._plan.lines if self._plan else ()
        self._found = sorted(found, key=lambda line: _ORDER.index(line.effect))
        show_texts(self._lines, [self._words(line) for line in self._found])
        self._says.setText(self._summary(self._plan))
        conflicts = any(line.effect is Effect.CONFLICT for line in found)
        self._default.setVisible(conflicts)
        self._go.setEnabled(self._plan is not None and self._plan.changes_anything)
        self._show_line()

    def _show_line(self) -> None:
        """Show both texts of a conflict, and let it be decided on its own."""
        line = self._line
        conflict = line is not None and line.effect is Effect.CONFLICT
        self._one.setVisible(conflict)
        self._texts.setVisible(line is not None and bool(line.result))
        if line is None:
            return
        chosen = self._choices.get(line.key, self._default.choice)
        self._one.show_choice(chosen)
        parts = ((self.tr("Mine"), line.mine), (self.tr("The file's"), line.theirs))
        shown = [f"{name}: {text}" for name, text in parts if text]
        shown.append(self.tr("Will be kept: {text}").format(text=line.result))
        self._texts.setPlainText("\n\n".join(shown))

    @property
    def _line(self) -> Line | None:
        row = self._lines.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _decide_all(self) -> None:
        self._choices.clear()
        self._preview()

    def _decide_one(self) -> None:
        if self._line is not None:
            self._choices[self._line.key] = self._one.choice
            self._preview()

    def _words(self, line: Line) -> str:
        name = say(line.name)
        if not name:
            with suppress(ValueError):  # then it is named as the file has it
                name = self.around.shelf.name_of(Address.parse(line.key))
        why = f" · {say(line.why)}" if line.why else ""
        return f"{self._things[line.thing]}: {name or line.key}\n{self._effects[line.effect]}{why}"

    def _summary(self, plan: Plan | None) -> str:
        if plan is None:
            return self.tr("Choose a file that Crossbearing or a browser has exported.")
        words = self.tr(
            "{added} added, {changed} changed, {conflicts} in conflict, {skipped} skipped"
        )
        return words.format(
            added=plan.count(Effect.ADD),
            changed=plan.count(Effect.CHANGE),
            conflicts=plan.count(Effect.CONFLICT),
            skipped=plan.count(Effect.SKIP),
        )

    def _import(self) -> None:
        incoming, shelf = self._incoming, self.around.shelf
        if incoming is None:
            return
        choice = self._default.choice

        def change() -> Plan:
            shelf.store.back_up()
            return applying.apply(shelf.store, incoming, self._choices, default=choice, say=say)

        done = shelf.keep(change)
        if done is not None:
            words = self.tr("Imported: {summary}. Undo takes it all back.")
            shelf.told.emit(words.format(summary=self._summary(done)))
            self.accept()
