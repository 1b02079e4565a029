"""The bar above the columns: the program's sign, history, search, look and help."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from crossbearing.gui.search_box import SearchBox
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role

_MARGIN, _GAP = 16, 8
_LEFT = ("back", "forward")
_RIGHT = ("mine", "table", "random", "theme", "help")
BUTTONS = (*_LEFT, *_RIGHT)
"""The names of the actions that have a button with their icon."""


class TopBar(QFrame):
    """The sign, buttons for some of the `actions`, and the search box.

    `look_chosen` carries the look chosen from the menu of the theme button.
    """

    look_chosen = Signal(str)

    def __init__(
        self, actions: Mapping[str, QAction], entries: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.search = SearchBox(entries, self)
        self._sign, self._name = QLabel(self), QLabel("Crossbearing", self)
        self._buttons = [_button(actions[name]) for name in BUTTONS]
        self._looks = self._add_looks(self._buttons[-2])
        self._export = _text_button(actions["export"])
        self._present = _present_button(actions["present"])
        left, right = QHBoxLayout(), QHBoxLayout()
        for widget in (self._sign, self._name, *self._buttons[: len(_LEFT)]):
            left.addWidget(widget)
        left.insertSpacing(2, 6)
        left.addStretch(1)
        right.addStretch(1)
        for widget in self._buttons[len(_LEFT) :]:
            right.addWidget(widget)
        right.addWidget(self._export)
        right.addWidget(self._present)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        row.setSpacing(_GAP)
        row.addLayout(left, 1)
        row.addWidget(self.search)
        row.addLayout(right, 1)

    def below(self, action: str) -> QPoint:
        """Where a menu under the button of that action opens, on the screen."""
        button = next(b for b in self._buttons if b.defaultAction().objectName() == action)
        return button.mapToGlobal(button.rect().bottomLeft())

    def show_look(self, choice: str) -> None:
        """Mark `choice` as the look that is chosen."""
        self._looks[choice].setChecked(True)

    def _add_looks(self, button: QToolButton) -> Mapping[str, QAction]:
        """A menu of the looks under `button`."""
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        menu = QMenu(button)
        group = QActionGroup(menu)
        looks = {}
        for choice, name in names.items():
            looks[choice] = menu.addAction(name)
            looks[choice].setCheckable(True)
            looks[choice].triggered.connect(lambda _=False, c=choice: self.look_chosen.emit(c))
            group.addAction(looks[choice])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drop()

    def _drop(self) -> None:
        """Drop as many parts as the width asks for; each has keys too."""
        optional = (self._name, self._export, *self._buttons[len(_LEFT) : -1])
        parts = (self._sign, self._name, *self._buttons, self._export, self._present)
        needed = 2 * _MARGIN + self.search.minimumSizeHint().width()
        needed += sum(part.sizeHint().width() + _GAP for part in parts)
        for part in optional:
            part.setVisible(needed <= self.width())
            if part.isHidden():
                needed -= part.sizeHint().width() + _GAP

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        px = icons.theme.px
        self._sign.setPixmap(icons.pixmap("sign", Role.INK, px(19), self.devicePixelRatio()))
        self._name.setFont(icons.theme.font(15, QFont.Weight.Bold))
        self.search.set_icons(icons)
        icons.beside_text(self._present, "play", Role.BUTTON_TEXT, px(14))
        for button in self._buttons:
            button.setIconSize(QSize(px(17), px(17)))
        if self.isVisible():
            self._drop()


def _present_button(action: QAction) -> QPushButton:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button = QPushButton(f"{action.text()}  {key}")
    button.setProperty("look", "primary")
    button.setAccessibleName(action.text())
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button


def _text_button(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button
