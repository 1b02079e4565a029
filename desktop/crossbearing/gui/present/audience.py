"""The audience's window: the slide, and nothing but the slide."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from crossbearing.gui.present.hands import Hands
from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.present.room_view import RoomView
from crossbearing.gui.present.slide_painter import SlidePainter
from crossbearing.presenting.faces import words_of
from crossbearing.presenting.keys import Command
from crossbearing.presenting.progress import Cover

_IDLE_MS = 2000


class AudienceWindow(RoomView):
    """Full screen on the projector, or a titled window to share in a call.

    `closed` tells that somebody closed it by its frame or from outside.
    """

    closed = Signal()

    def __init__(
        self,
        presenter: Presenter,
        painter: SlidePainter,
        hands: Hands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(presenter, painter, parent)
        self._hands = hands
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Crossbearing – slides to share"))
        self.setAccessibleName(self.tr("Slides"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 180)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._hide_cursor)
        presenter.changed.connect(self._tell)
        self.pressed.connect(
            lambda is_left: presenter.do(Command.NEXT if is_left else Command.PREVIOUS)
        )
        self._tell()
        self._hide_cursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._hands.press(event):
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.presenter.pointing is None:
            self.unsetCursor()
            self._idle.start()
        else:
            self._hide_cursor()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Never: Tab is a key of the talk."""
        return False

    def hideEvent(self, event: object) -> None:
        self._idle.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _hide_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _tell(self) -> None:
        """Give a screen reader, or a caption tool in a call, what the room reads."""
        is_covered = self.presenter.progress.cover is not Cover.NONE
        words = () if is_covered else words_of(self.presenter.room_frame.face)
        self.setAccessibleDescription("\n".join(words))
