"""The line that says who is deciding now, with undo, redo and reset beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crossbearing.gui.route.controller import RouteController
from crossbearing.gui.saying import say
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.routing.lens import Lens
from crossbearing.routing.words import decision

_SIGNS = {Lens.LEADER: ("leader", Role.LEADER), Lens.MANAGER: ("manager", Role.MANAGER)}
_FILLS = {Lens.LEADER: Role.LEADER_FILL, Lens.MANAGER: Role.MANAGER_FILL}


class Decider(QWidget):
    """Says who decides, in the colours of that side.

    `handed_over` is emitted when the person presses the button that hands a trip without a road
    to the leader.
    """

    handed_over = Signal()

    def __init__(self, controller: RouteController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._sign = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setObjectName("decider")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hand_over = QPushButton(self.tr("Choose another destination"))
        self._hand_over.clicked.connect(self.handed_over)
        self._undo = self._button(self.tr("Undo (Ctrl+Z)"), controller.undo)
        self._redo = self._button(self.tr("Redo (Ctrl+Y)"), controller.redo)
        self._reset = self._button(self.tr("Start again (Shift+R)"), controller.reset)
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addWidget(self._words)
        column.addWidget(self._hand_over, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._sign)
        row.addSpacing(4)
        row.addLayout(column, 1)
        for button in (self._undo, self._redo, self._reset):
            row.addWidget(button)
        controller.changed.connect(self.refresh)

    @property
    def sentence(self) -> str:
        """What the line says."""
        return self._words.text()

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._icons = icons
        theme = icons.theme
        self._words.setFont(theme.font(12.5))
        for button, name in (
            (self._undo, "undo-2"),
            (self._redo, "redo-2"),
            (self._reset, "rotate-ccw"),
        ):
            button.setIcon(icons.icon(name, Role.INK, theme.px(15)))
            button.setIconSize(QSize(theme.px(15), theme.px(15)))
        self._hand_over.setIcon(icons.icon("leader", Role.LEADER, theme.px(14)))
        self.setMinimumHeight(theme.px(46))
        self.refresh()

    def refresh(self) -> None:
        """Say who decides now."""
        journey = self._controller.journey
        if journey is None:
            self._words.setText(self.tr("There is no map in the library."))
            return
        now = decision(journey, self._controller.lens, say)
        self._lens = now.lens
        name, role = _SIGNS[now.lens]
        size = self._icons.theme.px(17)
        self._sign.setPixmap(self._icons.pixmap(name, role, size, self.devicePixelRatioF()))
        self._words.setText(now.sentence)
        self._words.setAccessibleName(now.sentence)
        self._hand_over.setVisible(journey.is_stranded and self._controller.lens is Lens.MANAGER)
        self._undo.setEnabled(bool(journey.past))
        self._redo.setEnabled(bool(journey.future))
        self._reset.setEnabled(journey.can_be_reset)
        self.update()

    _lens = Lens.MANAGER

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._icons.theme.colour(_FILLS[self._lens]))

    def _button(self, words: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("look", "flat")
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(slot)
        return button
