"""The keys of a talk, in the console."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.roles import Role, Theme
from crossbearing.gui.translatable import noop
from crossbearing.presenting.keys import KEYS, Command

MEANINGS = {
    Command.NEXT: noop("TalkKeys", "Next step"),
    Command.ENTER: noop("TalkKeys", "Next step; after digits, go to that slide"),
    Command.PREVIOUS: noop("TalkKeys", "Step back"),
    Command.RUB_OUT: noop("TalkKeys", "Step back; after digits, rub out the last"),
    Command.FIRST: noop("TalkKeys", "First slide"),
    Command.LAST: noop("TalkKeys", "Last slide"),
    Command.BLACK: noop("TalkKeys", "Black, and back"),
    Command.WHITE: noop("TalkKeys", "White, and back"),
    Command.FREEZE: noop("TalkKeys", "Freeze what the room sees, and let go"),
    Command.OVERVIEW: noop("TalkKeys", "All slides at a glance"),
    Command.PAUSE: noop("TalkKeys", "Stop the clock, and let it go on"),
    Command.RESET: noop("TalkKeys", "Clock to zero"),
    Command.POINTER: noop("TalkKeys", "Pointer"),
    Command.SPOTLIGHT: noop("TalkKeys", "Spotlight"),
    Command.ZOOM: noop("TalkKeys", "Zoom in where the mouse is"),
    Command.SWAP: noop("TalkKeys", "Swap screens"),
    Command.SEARCH: noop("TalkKeys", "Show an entry that is not in the talk"),
    Command.LARGER: noop("TalkKeys", "Larger notes"),
    Command.SMALLER: noop("TalkKeys", "Smaller notes"),
    Command.NOTES_ON: noop("TalkKeys", "On in a long note"),
    Command.NOTES_BACK: noop("TalkKeys", "Back in a long note"),
    Command.HELP: noop("TalkKeys", "These keys"),
    Command.START: noop("TalkKeys", "Start; during the talk nothing"),
    Command.ESCAPE: noop("TalkKeys", "Lift black, white, freeze or pointer; else end"),
    Command.FULL_SCREEN: noop("TalkKeys", "Slides fill the screen, or a window"),
}


def meaning(command: Command) -> str:
    """What `command` does, in the interface language."""
    return QCoreApplication.translate("TalkKeys", MEANINGS[command])


# What stands on the keys themselves.
_SIGNS = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓", "Return": "↵"}


class KeyHelp(QScrollArea):
    """Every command with its keys, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Keys of the talk"))
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(28, 24, 28, 24)
        grid.setVerticalSpacing(14)
        grid.setHorizontalSpacing(24)
        self._texts: list[PlainText] = []
        half = -(-len(KEYS) // 2)
        for number, (command, keys) in enumerate(KEYS.items()):
            column, row = 2 * (number // half), number % half
            for offset, text, face in (
                (0, _named(keys), PlainText(16, Role.MANAGER, QFont.Weight.DemiBold)),
                (1, meaning(command), PlainText(16)),
            ):
                face.setText(text)
                grid.addWidget(face, row, column + offset)
                self._texts.append(face)
        for column, stretch in enumerate((4, 5, 4, 5)):
            grid.setColumnStretch(column, stretch)
        grid.setRowStretch(half, 1)
        self.setWidget(body)

    def set_theme(self, theme: Theme) -> None:
        """Take the look of `theme`."""
        for text in self._texts:
            text.set_theme(theme)


def _named(keys: Sequence[str]) -> str:
    """The keys as they are printed on a keyboard; those of remote controls are not named."""
    return "   ".join(_native(key) for key in keys if not key.startswith("Media"))


def _native(key: str) -> str:
    """`key` as the platform names it, in the interface language."""
    end = key.rsplit("+", 1)[-1] or "+"
    written = _name(key)
    if end not in _SIGNS:
        return written or key
    return written.removesuffix(_name(end)) + _SIGNS[end]


def _name(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
