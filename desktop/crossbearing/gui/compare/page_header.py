"""The top of a page: where the entry stands, its name, its lead, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QToolButton, QVBoxLayout, QWidget

from crossbearing.gui.compare.entry_drag import EntryDrag
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.flow_layout import FlowLayout
from crossbearing.gui.theme.icons import Icons, roomy_size
from crossbearing.gui.theme.roles import Role
from crossbearing.model.page import Page


class PageHeader(QWidget):
    """Theme and position, name, and the line under it, with buttons for the given actions."""

    def __init__(self, actions: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kicker = PlainText(11.5, Role.DIM, QFont.Weight.DemiBold)
        self._name = PlainText(27, Role.INK, QFont.Weight.Bold)
        self._drag = EntryDrag(self._name)
        self._lead = PlainText(15.5, Role.DIM)
        self._buttons = tuple(self._button(action) for action in actions)
        self._bar = QWidget()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        flow = FlowLayout(self._bar, gap=2)
        for button, action in zip(self._buttons, actions, strict=True):
            flow.addWidget(button)
            # Its words may be longer now, as “Starred” is than “Star”.
            action.changed.connect(self._arrange)
        self._top.setSpacing(2)
        self._top.addWidget(self._kicker, 1)
        self._top.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._top)
        column.addWidget(self._name)
        column.addWidget(self._lead)

    def show_page(self, page: Page) -> None:
        """Show the head of `page`."""
        place = self.tr("{position} of {siblings}").format(
            position=page.position, siblings=page.siblings
        )
        self._kicker.setText(f"{page.theme.upper()} · {place}")
        self._kicker.setAccessibleName(f"{page.theme}, {place}")
        self._name.setText(page.name)
        self._drag.page = page
        self._lead.setText(page.lead)
        self._lead.setVisible(bool(page.lead))
        self._arrange()

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        for text in (self._kicker, self._name, self._lead):
            text.set_theme(icons.theme)
        for button in self._buttons:
            button.setIconSize(roomy_size(icons.theme.px(17)))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Set the buttons beside the theme where both have room, else under it."""
        gap = self._top.spacing()
        buttons = sum(button.sizeHint().width() + gap for button in self._buttons)
        words = self._kicker.fontMetrics().horizontalAdvance(self._kicker.text())
        beside = words + buttons + gap <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._bar.setMinimumWidth(buttons if beside else 0)
        if way != self._top.direction():
            self._top.setDirection(way)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setProperty("look", "flat")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
