"""What the windows about kept things have in common: a line for faults, a row of buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossbearing.faults import KnownFault
from crossbearing.gui.bookmarks.row_delegate import RowDelegate
from crossbearing.gui.bookmarks.surroundings import Surroundings
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.saying import told
from crossbearing.gui.theme.roles import Role


class KeptWindow(QDialog):
    """A dialog of a title, its parts in `column`, a line that tells faults, and buttons."""

    def __init__(
        self, around: Surroundings, title: str, size: tuple[int, int], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.around = around
        self.setWindowTitle(title)
        self.addActions(list(around.steps))
        theme = around.icons.theme
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.px(8))
        self.fault = self.text(13, Role.WARN)
        self.fault.hide()
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(theme.px(10))
        whole.addLayout(self.column, 1)
        whole.addWidget(self.fault)
        whole.addLayout(self._buttons)
        self.resize(theme.px(size[0]), theme.px(size[1]))
        around.shelf.failed.connect(self.tell)

    def tell(self, fault: KnownFault) -> None:
        """Say what went wrong and what to do."""
        self.fault.setText(told(fault))
        self.fault.show()

    def text(
        self,
        size: float = 13,
        role: Role = Role.INK,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> PlainText:
        """An empty text in the look of the theme."""
        text = PlainText(size, role, weight)
        text.set_theme(self.around.icons.theme)
        return text

    def rows(self, name: str) -> QListWidget:
        """An empty list with two lines a row."""
        rows = QListWidget()
        rows.setAccessibleName(name)
        rows.setItemDelegate(RowDelegate(self.around.icons.theme, rows))
        rows.setMouseTracking(True)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        theme = self.around.icons.theme
        rows.setObjectName("keptRows")
        rows.setStyleSheet(
            f"#keptRows {{ background: {theme.hex(Role.PANEL)};"
            f" border: 1px solid {theme.hex(Role.LINE)}; border-radius: {theme.px(7)}px; }}"
        )
        return rows

    def button(self, text: str, act: Callable[[], object], *, best: bool = False) -> QPushButton:
        """A further button at the foot; the `best` one stands out and is pressed by Return."""
        button = QPushButton(text)
        button.setAutoDefault(best)
        button.setDefault(best)
        if best:
            button.setProperty("look", "primary")
        button.clicked.connect(lambda _=False: act())
        self._buttons.addWidget(button)
        return button


def show_texts(rows: QListWidget, texts: Sequence[str]) -> None:
    """Show `texts` as the rows; the same row stays current."""
    at = rows.currentRow()
    rows.clear()
    for text in texts:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text.replace("\n", ", "))
        rows.addItem(item)
    rows.setCurrentRow(min(max(at, 0), len(texts) - 1))
