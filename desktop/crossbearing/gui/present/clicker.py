"""“Press the keys on your clicker”: shows what arrives, and can make it mean something else."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.present.hands import key_name
from crossbearing.gui.present.key_help import meaning
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.presenting.keeping import Keeping
from crossbearing.presenting.keys import FOR_CLICKERS, Command, command_for

_MODIFIERS = {"Shift", "Control", "Meta", "Alt", "AltGr", "Ctrl"}


class ClickerSheet(QDialog):
    """Takes every key that is pressed, until it is closed with the mouse."""

    def __init__(self, keeping: Keeping, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._own = keeping.clicker()
        self._key = ""
        self.setWindowTitle(self.tr("Your clicker"))
        self._asked = PlainText(15)
        self._asked.setText(self.tr("Press the keys on your clicker, one after the other."))
        self._arrived = PlainText(22, Role.INK, QFont.Weight.Bold)
        self._does = QComboBox()
        self._does.setAccessibleName(self.tr("What this key does"))
        self._does.addItem(self.tr("Nothing of its own"), None)
        for command in FOR_CLICKERS:
            self._does.addItem(meaning(command), command)
        self._does.setEnabled(False)
        self._does.activated.connect(self._map)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        for text in (self._asked, self._arrived):
            text.set_theme(icons.theme)
            column.addWidget(text)
        column.addWidget(self._does)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(icons.theme.px(460), icons.theme.px(240))
        for child in (self._does, *buttons.buttons()):
            child.installEventFilter(self)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Keys are the clicker's, wherever the focus is."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = key_name(event)
        if event.isAutoRepeat() or not name or name in _MODIFIERS:
            return
        self._key = name
        command = command_for(name, self._own)
        told = meaning(command) if command is not None else self.tr("nothing yet")
        self._arrived.setText(f"{name}: {told}")
        self._does.setEnabled(True)
        at = self._does.findData(command) if command is not None else 0
        self._does.setCurrentIndex(max(0, at))

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Never: Tab may be a key of the clicker."""
        return False

    def _map(self) -> None:
        command: Command | None = self._does.currentData()
        self._own.pop(self._key, None)
        if command is not None:
            self._own[self._key] = Command(command)
        self._keeping.map_clicker(self._own)
        found = command_for(self._key, self._own)
        told = meaning(found) if found is not None else self.tr("nothing yet")
        self._arrived.setText(f"{self._key}: {told}")
