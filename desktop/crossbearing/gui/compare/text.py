"""Plain text on a page, set with room between its lines."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from crossbearing.gui.theme.roles import Role, Theme

_LEADING = 1.2
_TITLE_LEADING = 1.06
_TITLE_SIZE = 17.0


class PlainText(QLabel):
    """A wrapped label that never reads its text as rich text; the mouse can select it.

    `size` is in logical pixels at 100% zoom. A `QLabel` by role, so that a screen reader finds
    its text, but drawn here, since a label can't set the room between its lines.
    """

    def __init__(
        self,
        size: float,
        role: Role = Role.INK,
        weight: QFont.Weight = QFont.Weight.Normal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._theme: Theme | None = None
        self.set_face(size, weight)
        self._layout = QTextLayout()
        self._laid: int | None = None
        self._wide: int | None = None
        self._heights: dict[int, int] = {}
        self._selection = (0, 0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_face(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """Set the text in another size and weight."""
        self._size, self._weight = size, weight
        self._leading = _LEADING if size < _TITLE_SIZE else _TITLE_LEADING
        if self._theme is not None:
            self._dress(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Take size and colour from `theme`."""
        self._theme = theme
        self._dress(theme)

    def _dress(self, theme: Theme) -> None:
        self._forget_lines()
        self.setFont(theme.font(self._size, self._weight))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._role))
        palette.setColor(QPalette.ColorRole.Highlight, theme.colour(Role.MANAGER))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.colour(Role.PANEL))
        self.setPalette(palette)

    def setText(self, text: str) -> None:
        self._selection = (0, 0)
        self._forget_lines()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._forget_lines()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = max(1, width - margins.left() - margins.right())
        if inner not in self._heights:
            height = self._step() if self._is_one_line(inner) else self._lay_out(inner)
            self._heights[inner] = math.ceil(height)
        return self._heights[inner] + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Wide enough for the text in one line, up to a readable measure."""
        margins = self.contentsMargins()
        width = min(self._advance(), 36 * self.fontMetrics().averageCharWidth())
        width += margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        margins = self.contentsMargins()
        longest = max(self.text().split() or [""], key=len)
        width = self.fontMetrics().horizontalAdvance(longest) + margins.left() + margins.right()
        line = math.ceil(self.fontMetrics().height() * self._leading)
        return QSize(width, line + margins.top() + margins.bottom())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        area = self.contentsRect()
        self.heightForWidth(self.width())
        self._lay_out(max(1, area.width()))
        self._layout.draw(painter, QPointF(area.topLeft()), self._formats())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            at = self._position(event)
            self._select(at, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._select(self._selection[0], self._position(event))

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._select(0, len(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.selectedText():
            QGuiApplication.clipboard().setText(self.selectedText())
        else:
            super().keyPressEvent(event)

    def selectedText(self) -> str:
        """What the mouse has selected."""
        start, end = sorted(self._selection)
        return self.text()[start:end]

    def _select(self, anchor: int, end: int) -> None:
        self._selection = (anchor, end)
        self.update()

    def _position(self, event: QMouseEvent) -> int:
        """The place in the text under the mouse."""
        spot = event.position() - QPointF(self.contentsRect().topLeft())
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if spot.y() < line.y() + line.height() * self._leading:
                return int(line.xToCursor(spot.x()))
        return len(self.text())

    def _formats(self) -> list[QTextLayout.FormatRange]:
        start, end = sorted(self._selection)
        if start == end:
            return []
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = start, end - start
        marked.format.setBackground(self.palette().brush(QPalette.ColorRole.Highlight))
        marked.format.setForeground(self.palette().brush(QPalette.ColorRole.HighlightedText))
        return [marked]

    def _forget_lines(self) -> None:
        self._laid = None
        self._wide = None
        self._heights.clear()

    def _advance(self) -> int:
        """The width in pixels in which the text surely is one line, if nothing in it breaks it."""
        if self._wide is None:
            self._wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return self._wide

    def _is_one_line(self, width: int) -> bool:
        """Whether the text can be told to be one line without breaking it.

        Qt asks widgets that have no size yet for their height in a width of one.
        """
        return width <= 1 or (self._advance() <= width and "\n" not in self.text())

    def _step(self) -> float:
        """From line to line, in pixels."""
        return self.fontMetrics().height() * self._leading

    def _lay_out(self, width: int) -> float:
        """Break the text into lines of `width` pixels, if that is not done; gives the height."""
        if width == self._laid:
            return self._heights.get(width, 0)
        self._laid = width
        self._layout.setText(self.text().replace("\n", "\u2028"))
        self._layout.setFont(self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        return self._break_lines(width)

    def _break_lines(self, width: int) -> float:
        step = self._step()
        lift = (step - self.fontMetrics().height()) / 2
        y = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + lift))
            y += step
        self._layout.endLayout()
        return y or step
