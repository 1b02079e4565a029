"""The bar over the console: the clock, the plan, the time of day, and what can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, Qt, QTime
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.theme.roles import Role, Theme
from crossbearing.presenting.keys import Command
from crossbearing.presenting.pace import Standing, clock
from crossbearing.presenting.progress import Cover


class _Bar(QWidget):
    """How much of the planned time is over; a mark where the plan has the slide's end."""

    def __init__(self) -> None:
        super().__init__()
        self.share, self.mark = 0.0, 0.0
        self.theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(16)
        self.setMinimumWidth(60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(Role.LINE))
        painter.drawRoundedRect(QRectF(0, 5, self.width(), 6), 3, 3)
        painter.setBrush(self.theme.colour(Role.WARN if self.share > 1 else Role.MANAGER))
        painter.drawRoundedRect(QRectF(0, 5, self.width() * min(1.0, self.share), 6), 3, 3)
        if self.mark:
            painter.setBrush(self.theme.colour(Role.LEADER))
            painter.drawRect(QRectF(min(1.0, self.mark) * self.width() - 2, 1, 2, 14))


class ClockBar(QFrame):
    """Elapsed and remaining time against the plan, and buttons for what a mouse may want."""

    def __init__(self, presenter: Presenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setObjectName("topBar")
        self._elapsed, self._plan, self._day = QLabel(), QLabel(), QLabel()
        self._bar = _Bar()
        self._buttons = {
            command: QPushButton()
            for command in (
                Command.PAUSE,
                Command.BLACK,
                Command.FREEZE,
                Command.SWAP,
                Command.ESCAPE,
            )
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        for widget in (self._elapsed, self._plan):
            row.addWidget(widget)
        row.addWidget(self._bar, 1)
        row.addWidget(self._day)
        for command, button in self._buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, c=command: presenter.do(c))
            row.addWidget(button)
        self._buttons[Command.ESCAPE].setProperty("look", "primary")
        presenter.changed.connect(self._show)
        presenter.ticked.connect(self._show)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of `theme`."""
        self._bar.theme = theme
        self._elapsed.setFont(theme.font(22, QFont.Weight.Bold))
        for label in (self._plan, self._day):
            label.setFont(theme.font(16))
            label.setStyleSheet(f"color: {theme.hex(Role.DIM)};")
        self._bar.update()

    def _show(self) -> None:
        pace, plan, progress = (
            self._presenter.pace,
            self._presenter.plan,
            self._presenter.progress,
        )
        self._elapsed.setText(clock(pace.elapsed))
        self._plan.setText(self._told())
        self._day.setText(QLocale().toString(QTime.currentTime(), "HH:mm"))
        ends = sum(plan.seconds[: progress.at.slide + 1])
        self._bar.share = pace.elapsed / plan.total if plan.total else 0.0
        self._bar.mark = ends / plan.total if plan.total else 0.0
        self._bar.update()
        is_running = progress.is_running
        words = {
            Command.PAUSE: self.tr("Pause") if is_running else self.tr("Start clock"),
            Command.BLACK: self.tr("Black") if progress.cover is Cover.NONE else self.tr("Lift"),
            Command.FREEZE: self.tr("Let go") if progress.is_frozen else self.tr("Freeze"),
            Command.SWAP: self.tr("Swap screens"),
            Command.ESCAPE: self.tr("End"),
        }
        keys = {
            Command.PAUSE: "T", Command.BLACK: "B", Command.FREEZE: "F", Command.SWAP: "S",
            Command.ESCAPE: "Esc",
        }  # fmt: skip
        for command, button in self._buttons.items():
            button.setText(f"{words[command]} {keys[command]}")
            button.setAccessibleName(words[command])

    def _told(self) -> str:
        """The plan in words, such as “of 20:00 · on pace”."""
        pace, plan = self._presenter.pace, self._presenter.plan
        off = clock(abs(pace.off))
        standing = {
            Standing.UNPLANNED: "",
            Standing.ON_PACE: self.tr("on pace"),
            Standing.AHEAD: self.tr("{time} ahead").format(time=off),
            Standing.BEHIND: self.tr("{time} behind").format(time=off),
            Standing.OVER: self.tr("{time} over").format(time=clock(-pace.remaining)),
        }[pace.standing]
        if not plan.total:
            return self.tr("no planned time")
        of = self.tr("of {time}").format(time=clock(plan.total))
        left = self.tr("{time} left").format(time=clock(max(0.0, pace.remaining)))
        return f"{of} · {standing} · {left}"
