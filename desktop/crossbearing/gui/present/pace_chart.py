"""Plan against actual: how long each slide took in the last run."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from crossbearing.gui.theme.roles import Role, Theme
from crossbearing.presenting.keeping import Run
from crossbearing.presenting.pace import Plan, clock

_TITLE = 20


class PaceChart(QWidget):
    """A bar a slide: what it took, before the outline of what was planned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan = Plan(())
        self._runs: tuple[Run, ...] = ()
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(300, self._theme.px(92) if self._theme else 92)

    def show_runs(self, plan: Plan, runs: tuple[Run, ...]) -> None:
        """Show the last of `runs` against `plan`; nothing if there was none."""
        self._plan, self._runs = plan, runs
        self.setVisible(bool(runs))
        self.setAccessibleName(self._title() if runs else "")
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of `theme`."""
        self._theme = theme
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None or not self._runs:
            return
        theme, run = self._theme, self._runs[-1]
        painter = QPainter(self)
        painter.setPen(theme.colour(Role.DIM))
        painter.setFont(theme.font(12, QFont.Weight.Medium))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignTop, self._title())
        title = theme.px(_TITLE)
        most = max(1.0, *run.times, *self._plan.seconds)
        count = max(len(run.times), len(self._plan.seconds))
        width = self.width() / max(1, count)
        height = self.height() - title - 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for slide in range(count):
            took = run.times[slide] if slide < len(run.times) else 0.0
            planned = self._plan.seconds[slide] if slide < len(self._plan.seconds) else 0.0
            bar = QRectF(slide * width + 1, 0, max(2.0, width - 4), 0)
            foot = title + height
            # Only what is over the plan stands out.
            within = min(took, planned) if planned else took
            over = self._grown(bar, height * took / most, foot)
            painter.fillRect(over, theme.colour(Role.WARN))
            painter.fillRect(
                self._grown(bar, height * within / most, foot), theme.colour(Role.MANAGER)
            )
            painter.setPen(QPen(theme.colour(Role.DIM), 1))
            painter.drawRect(self._grown(bar, height * planned / most, foot))

    def _grown(self, bar: QRectF, height: float, foot: float) -> QRectF:
        return QRectF(bar.left(), foot - height, bar.width(), height)

    def _title(self) -> str:
        return self.tr("Last run {actual}, planned {planned}, runs kept: {count}").format(
            actual=clock(self._runs[-1].total),
            planned=clock(self._plan.total),
            count=len(self._runs),
        )
