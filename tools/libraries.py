"""The system libraries and programs that Qt and the tests need on Linux.

The names were read with ``readelf -d`` from Qt 6.12 as PySide6-Essentials brings it: the libraries
QtCore, QtGui, QtWidgets, QtSvg, QtPrintSupport, QtDBus and QtNetwork, and the platform plugins
offscreen, xcb and wayland. The Debian names hold for Debian 12 and 13 and Ubuntu 22.04 to 26.04.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import sys
from pathlib import Path

from tools import environment

# Shared library -> Debian package; the program reads the same file to tell what is missing.
_KNOWN: dict[str, dict[str, str]] = json.loads(
    (environment.ROOT / "resources" / "system-libraries.json").read_text("utf-8")
)
EVERY_PLATFORM, X11 = _KNOWN["every platform"], _KNOWN["x11"]
WAYLAND, PRINTING = _KNOWN["wayland"], _KNOWN["printing"]
# Programs or file, of which one is enough -> Debian package. The tests start the program in a real
# X window, read it through the accessibility tree, and open exported files with real readers.
TEST: dict[tuple[str, ...], str] = {
    ("Xvfb",): "xvfb",
    ("xdotool",): "xdotool",
    ("xrandr",): "x11-xserver-utils",
    ("dbus-daemon",): "dbus-daemon",
    ("/usr/share/dbus-1/services/org.a11y.Bus.service",): "at-spi2-core",
    ("mandoc",): "mandoc",
    ("zsh",): "zsh",
    ("fish",): "fish",
    ("strace",): "strace",
    ("desktop-file-validate",): "desktop-file-utils",
    ("appstreamcli",): "appstream",
    ("update-mime-database",): "shared-mime-info",
    ("xprop",): "x11-utils",
    ("weston",): "weston",
    ("pdftotext",): "poppler-utils",
    ("soffice", "libreoffice"): "libreoffice-impress-nogui",
    ("chromium", "chromium-browser", "google-chrome"): "chromium",
}

# What makes the bundle and its Debian package.
BUNDLE: dict[tuple[str, ...], str] = {
    ("objcopy",): "binutils",
    ("dpkg-shlibdeps",): "dpkg-dev",
    ("xz",): "xz-utils",
}


def missing_for_window() -> list[str]:
    """The Debian packages whose libraries the dynamic loader does not find; none off Linux."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = EVERY_PLATFORM | X11
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted |= WAYLAND
    return sorted({package for name, package in wanted.items() if not _loads(name)})


def missing_for_test() -> list[str]:
    """The Debian packages of absent programs that the tests use; none off Linux."""
    return sorted({*_absent(TEST), *missing_for_bundle()})


def missing_for_bundle() -> list[str]:
    """The Debian packages that making the bundle needs; none off Linux.

    PyInstaller packs Python's own library, which Debian's Python does without; and Debian tells
    what the bundle depends on only of libraries that are there.
    """
    if not sys.platform.startswith("linux"):
        return []
    wanted = EVERY_PLATFORM | X11 | WAYLAND | PRINTING
    if environment.is_debians_python():
        version = f"3.{sys.version_info[1]}"
        wanted |= {f"libpython{version}.so.1.0": f"libpython{version}"}
    lacking = {package for name, package in wanted.items() if not _loads(name)}
    return sorted({*_absent(BUNDLE), *lacking})


def _absent(programs: dict[tuple[str, ...], str]) -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    return [package for names, package in programs.items() if not any(map(_present, names))]


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _present(name: str) -> bool:
    return Path(name).exists() if name.startswith("/") else shutil.which(name) is not None
