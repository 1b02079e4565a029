"""What Qt has to say goes into the log."""

from __future__ import annotations

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from crossbearing.log import Log

_LEVELS = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "error",
    QtMsgType.QtFatalMsg: "critical",
}


def write_into(log: Log) -> None:
    """Let Qt's messages go into `log` until the program ends."""

    def write(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        category = str(context.category or "default")
        log.write(_LEVELS[kind], "qt" if category == "default" else category, text)

    qInstallMessageHandler(write)


def let_be() -> None:
    """Let Qt write its messages itself again."""
    qInstallMessageHandler(None)
