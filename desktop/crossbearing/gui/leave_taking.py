"""Ends in good order when the system says so: a logout, a shutdown, ``kill``, Ctrl+C."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from crossbearing.gui.main_window import MainWindow

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
_INTERRUPTED = 130


class LeaveTaking(QObject):
    """Closes the window as its own button does, so that what is being written is kept.

    Python hears of a signal only when it runs, and Qt waits outside of it; a pipe wakes it up.
    """

    def __init__(self, application: QApplication, window: Callable[[], MainWindow]) -> None:
        super().__init__(application)
        self._application, self._window = application, window
        if os.name != "posix":
            return
        self._hears, self._wakes = os.pipe()
        os.set_blocking(self._hears, False)
        os.set_blocking(self._wakes, False)
        signal.set_wakeup_fd(self._wakes, warn_on_full_buffer=False)
        for name in _SIGNALS:
            # What was ignored when the program started stays so, as under nohup.
            if signal.getsignal(getattr(signal, name)) is not signal.SIG_IGN:
                signal.signal(getattr(signal, name), lambda *_: None)
        notifier = QSocketNotifier(self._hears, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._go)

    def _go(self) -> None:
        came = os.read(self._hears, 64)
        # First what stands before the window, such as a dialog.
        self._application.closeAllWindows()
        if not self._window().isVisible():
            self._application.exit(_INTERRUPTED if signal.SIGINT in came else 0)
