"""Painting slides of words: titles, points, questions, comparisons and sources."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPen

from crossbearing.gui.present.block import Block, Weight, fitted, fitting_size
from crossbearing.gui.present.canvas import Canvas
from crossbearing.gui.theme.roles import Role
from crossbearing.gui.words import side_name
from crossbearing.model.entry import Side
from crossbearing.presenting.faces import QuestionFace, SourcesFace, TableFace, TextFace
from crossbearing.presenting.legible import LEADING, MARGIN

_TITLE_SIZES, _HEADING_SIZES = (112.0, 92.0, 76.0, 60.0), (64.0, 54.0, 44.0)
_QUESTION_SIZES = (84.0, 72.0, 64.0, 54.0)
_POINT_GAP, _ABOVE_MIDDLE = 0.6, 0.32
_NAME_SHARE, _COLUMN_GAP, _CELL_PAD, _TABLE_HEAD = 0.22, 20.0, 30.0, 84.0
_DOT = 7.0
_SMALLEST = 14.0
_TIMER_BAR = 16.0


def paint_text(canvas: Canvas, face: TextFace) -> None:
    """A title with points under it, in the middle of the slide if it opens or ends the talk."""
    sizes = _TITLE_SIZES if face.is_title else _HEADING_SIZES
    title = fitted(face.title, sizes, canvas.across * 0.92, 380.0, Weight.Bold)
    points = _points(canvas, face.lines, canvas.foot - title.height - 240)
    height = title.height + sum(point.height + _gap(point) for point in points)
    y = max(110.0, (canvas.height - height) / 2 - 60) if face.is_title else 72.0
    if face.kicker:
        y = canvas.kicker(face.kicker, y - 50)
    y = canvas.write(title, MARGIN, y) + (44 if face.is_title else 60)
    if face.is_title:
        _two_strokes(canvas, y - 12)
        y += 34
    elif len(points) > 1:
        # Points in the middle of what is left, a little above it.
        y += max(0.0, canvas.foot - y - (height - title.height)) * _ABOVE_MIDDLE
    for point in points:
        if len(points) > 1:
            _dot(canvas, y + point.size * LEADING / 2)
        indent = 20 + point.size * 0.5 if len(points) > 1 else 0
        y = canvas.write(point, MARGIN + indent, y) + _gap(point)


def _gap(point: Block) -> float:
    """What is left free under a point."""
    return point.size * _POINT_GAP


def _points(canvas: Canvas, lines: tuple[str, ...], room: float) -> list[Block]:
    """The points, as large as there is room for: a few words need not be small."""
    if not lines:
        return []
    across = min(canvas.across - 50, 1600.0)
    body = canvas.room.body
    for size in (body * 1.55, body * 1.4, body * 1.25, body * 1.1, body, canvas.room.least):
        points = [Block(line, size, across) for line in lines]
        if sum(point.height + _gap(point) for point in points) <= room:
            return points
    size = fitting_size(lines, [canvas.room.least], across, [room / len(lines) - 4] * len(lines))
    return [Block(line, size, across) for line in lines]


def _two_strokes(canvas: Canvas, y: float) -> None:
    """The two hues side by side, equally long."""
    for start, role in ((0.0, Role.LEADER), (128.0, Role.MANAGER)):
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        canvas.painter.setBrush(canvas.tints.colour(role))
        canvas.painter.drawRoundedRect(QRectF(MARGIN + start, y, 116, 8), 4, 4)


def _dot(canvas: Canvas, y: float) -> None:
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(canvas.tints.colour(Role.DIM))
    canvas.painter.drawEllipse(QPointF(MARGIN + 10, y), _DOT, _DOT)


def timer_area(canvas_height: float) -> tuple[float, float]:
    """The top and the size of a discussion's timer on a canvas of that height."""
    return canvas_height - 400.0, 200.0


def paint_question(canvas: Canvas, face: QuestionFace) -> None:
    """A question for the room; its timer is painted over it, since it changes."""
    y = canvas.kicker(QCoreApplication.translate("Slide", "To discuss"))
    room = timer_area(canvas.height)[0] - y - 40
    how = fitted(face.how, [canvas.room.body, canvas.room.least], canvas.across, room * 0.35)
    question = fitted(
        face.question, _QUESTION_SIZES, canvas.across, room - how.height - 40, Weight.Bold
    )
    y = canvas.write(question, MARGIN, y + 24) + 36
    canvas.write(how, MARGIN, y)


def paint_timer(canvas: Canvas, told: str, share: float) -> None:
    """What is left, in figures that the last row reads, and as a `share` of the whole time."""
    top, size = timer_area(canvas.height)
    is_over = share <= 0
    role = Role.WARN if is_over else Role.INK
    canvas.write(Block(told, size, canvas.across, Weight.Bold), MARGIN - size * 0.02, top, role)
    bar = QRectF(MARGIN, canvas.foot - _TIMER_BAR, canvas.across, _TIMER_BAR)
    left = QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height()))
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    for area, ink in ((bar, Role.WARN if is_over else Role.LINE), (left, Role.MANAGER)):
        canvas.painter.setBrush(canvas.tints.colour(ink))
        canvas.painter.drawRoundedRect(area, _TIMER_BAR / 2, _TIMER_BAR / 2)


def paint_table(canvas: Canvas, face: TableFace) -> None:
    """Entries under each other, both sides in a line each, on the grounds of the sides."""
    title = fitted(face.title, _HEADING_SIZES, canvas.across, 160.0, Weight.Bold)
    top = canvas.write(title, MARGIN, 72.0) + 30
    name = canvas.across * _NAME_SHARE
    width = (canvas.across - name - _COLUMN_GAP) / 2
    columns = (MARGIN + name, MARGIN + name + width + _COLUMN_GAP)
    y = top + _TABLE_HEAD
    height = (canvas.foot - y) / max(1, min(5, max(len(face.rows), 3)))
    bottom = y + height * len(face.rows)
    for x, side, role, fill in zip(
        columns,
        (Side.LEADER, Side.MANAGER),
        (Role.LEADER, Role.MANAGER),
        (Role.LEADER_FILL, Role.MANAGER_FILL),
        strict=True,
    ):
        edge = canvas.tints.edge(fill, role)
        canvas.panel(QRectF(x, top, width, bottom - top), canvas.tints.colour(fill), edge)
        canvas.icon(side.value, role, x + _CELL_PAD - 3, top + 24, 36)
        canvas.write(Block(side_name(side), 33.0, width, Weight.Bold), x + 74, top + 20, role)
    inner, room = width - 2 * _CELL_PAD, height - 16
    cells = [cell for row in face.rows for cell in (row.leader, row.manager)]
    body = canvas.room.body
    sizes = [body * 1.1, body, canvas.room.least, 30.0]
    size = fitting_size(cells, sizes, inner, [room] * len(cells)) if cells else body
    titles = [row.name for row in face.rows] or [""]
    names = fitting_size(titles, [size], name - 30, [room] * len(titles), Weight.DemiBold)
    for row in face.rows:
        canvas.painter.setPen(QPen(canvas.tints.colour(Role.LINE), 2))
        canvas.painter.drawLine(QPointF(MARGIN, y), QPointF(canvas.width - MARGIN, y))
        for x, block in (
            (MARGIN, Block(row.name, names, name - 30, Weight.DemiBold)),
            (columns[0] + _CELL_PAD, Block(row.leader, size, inner)),
            (columns[1] + _CELL_PAD, Block(row.manager, size, inner)),
        ):
            canvas.write(block, x, y + (height - block.height) / 2)
        y += height


def paint_sources(canvas: Canvas, face: SourcesFace) -> None:
    """References, one under the other."""
    title = Block(
        QCoreApplication.translate("Slide", "Sources"), _HEADING_SIZES[0], canvas.across,
        Weight.Bold,
    )  # fmt: skip
    y = canvas.write(title, MARGIN, 72.0) + 40
    room = canvas.foot - y
    size = canvas.room.body * 1.1
    blocks = [Block(text, size, canvas.across - 36) for text in face.references]
    while sum(block.height + 18 for block in blocks) > room and size > _SMALLEST:
        size *= 0.95
        blocks = [Block(text, size, canvas.across - 36) for text in face.references]
    for block in blocks:
        _dot(canvas, y + block.size * LEADING / 2)
        y = canvas.write(block, MARGIN + 36, y) + 18
