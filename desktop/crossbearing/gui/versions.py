"""Which version this is, and what is below it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from crossbearing import __version__


def versions() -> str:
    """What a report must say of the program and the system below it, in one line."""
    python = ".".join(map(str, sys.version_info[:3]))
    system = f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"
    return (
        f"Crossbearing {__version__}, Python {python}, Qt {qVersion()},"
        f" {system} {QSysInfo.currentCpuArchitecture()}, {QGuiApplication.platformName()}"
    )
