"""What the next press will show the room, small, in the console."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.present.slide_painter import Frame, SlidePainter
from crossbearing.gui.theme.roles import Role, Theme
from crossbearing.presenting.progress import Cover

_HEIGHT, _RADIUS = 108, 5.0
# The room's own picture comes first.
_LATER_MS = 60


class NextPicture(QWidget):
    """The slide after the next press, in the proportions of the room's screen."""

    def __init__(
        self, presenter: Presenter, painter: SlidePainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter, self._painter = presenter, painter
        self._theme: Theme | None = None
        self._aspect = 16 / 9
        self._shown = self._frame()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What the next press shows"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self._renew)
        presenter.changed.connect(self._later.start)

    def sizeHint(self) -> QSize:
        height = self._theme.px(_HEIGHT) if self._theme is not None else _HEIGHT
        return QSize(round(height * self._aspect), height)

    def keep(self, aspect: float) -> None:
        """Take the proportions of the room's screen."""
        self._aspect = aspect
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of `theme`."""
        self._theme = theme
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        frame = self._shown
        if self._theme is None or frame is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(edge)
        size = QSizeF(self.size()).toSize()
        painter.drawPixmap(0, 0, self._painter.picture(frame, size, self.devicePixelRatio()))
        painter.restore()
        painter.setPen(QPen(self._theme.colour(Role.LINE), 1))
        painter.drawPath(edge)

    def hideEvent(self, _event: object) -> None:
        self._later.stop()

    def _renew(self) -> None:
        self._shown = self._frame()
        self.update()

    def _frame(self) -> Frame | None:
        """What comes; None at the end of the talk."""
        presenter = self._presenter
        if presenter.progress.cover is not Cover.NONE:
            return presenter.room_frame
        following = presenter.progress.following
        return presenter.frame(following) if following is not None else None
