"""Faults of the program itself: written into the log, and told to the person in one window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crossbearing.gui.look import Look
from crossbearing.gui.main_window import MainWindow
from crossbearing.log import Log

if TYPE_CHECKING:
    import threading

    from crossbearing.gui.after_talk import AfterTalk
    from crossbearing.gui.bug_window import BugWindow

_MOST_DIFFERENT = 20


class Bugs(QObject):
    """Hears of every exception that nobody caught, in any thread, and lets the program go on.

    One that comes again and again, such as in painting, is written once and then only counted.
    """

    _came = Signal(str)

    def __init__(
        self, log: Log, look: Look, window: Callable[[], MainWindow], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._log, self._look, self._window = log, look, window
        self._counts: dict[str, int] = {}
        self._after_talk: AfterTalk | None = None
        self._shown: BugWindow | None = None
        self._is_asked = False
        self._came.connect(self._tell)
        self._hook = sys.excepthook
        sys.excepthook = self._caught

    def heed(self, after_talk: AfterTalk) -> None:
        """Tell the person too, from now on: the window stands. What came before is told now."""
        # Only here: the window is painted first.
        import threading  # noqa: PLC0415

        self._after_talk = after_talk
        threading.excepthook = self._caught_in_thread
        if self._counts:
            self._tell("")

    def tell_crash(self, text: str) -> None:
        """Tell what an earlier crash left behind."""
        self._log.write("error", "crash", f"the program crashed the last time\n{text}")
        self._open(text, crashed=True)

    def end(self) -> None:
        """Let Python do again what it did before."""
        sys.excepthook = self._hook

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._hook(kind, error, trace)
            return
        # Only here: a program without bugs needs none.
        import traceback  # noqa: PLC0415

        text = "".join(traceback.format_exception(kind, error, trace)).rstrip()
        self._counts[text] = self._counts.get(text, 0) + 1
        if self._counts[text] > 1 or len(self._counts) > _MOST_DIFFERENT:
            return
        self._log.write("error", "bug", text)
        self._came.emit(text)  # in the thread of the window, whatever thread this is

    def _caught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._caught(told.exc_type, told.exc_value, told.exc_traceback)

    def _tell(self, _text: str) -> None:
        if self._after_talk is None or self._is_asked:
            return
        self._is_asked = True
        why = self.tr("The program made a mistake, which is in its log. The talk goes on.")
        self._after_talk.do(self._open_all, why)

    def _open_all(self) -> None:
        self._is_asked = False
        self._open("\n\n".join(self._counts), crashed=False)

    def _open(self, text: str, *, crashed: bool) -> None:
        # Only here: see above.
        from crossbearing.gui.bug_window import BugWindow  # noqa: PLC0415

        if self._shown is None:
            self._shown = BugWindow(self._log.folder, self._look.icons.theme, self._window())
            self._shown.finished.connect(self._closed)
        self._shown.show_report(text, crashed=crashed)
        self._shown.show()

    def _closed(self) -> None:
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = None
