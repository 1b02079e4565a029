"""The system libraries and programs that Qt and the tests need on Linux.

The names were read with ``readelf -d`` from Qt 6.12 as PySide6-Essentials brings it: the libraries
QtCore, QtGui, QtWidgets, QtSvg, QtPrintSupport, QtDBus and QtNetwork, and the platform plugins
offscreen, xcb and wayland. The Debian names hold for Debian 12 and 13 and Ubuntu 22.04 to 26.04.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

# Shared library -> Debian package.
EVERY_PLATFORM = {
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# Programs or file, of which one is enough -> Debian package. The tests start the program in a real
# X window, read it through the accessibility tree, and open exported files with real readers.
TEST = {
    ("Xvfb",): "xvfb",
    ("xdotool",): "xdotool",
    ("xrandr",): "x11-xserver-utils",
    ("dbus-daemon",): "dbus-daemon",
    ("/usr/share/dbus-1/services/org.a11y.Bus.service",): "at-spi2-core",
    ("mandoc",): "mandoc",
    ("zsh",): "zsh",
    ("fish",): "fish",
    ("strace",): "strace",
    ("pdftotext",): "poppler-utils",
    ("soffice", "libreoffice"): "libreoffice-impress-nogui",
    ("chromium", "chromium-browser", "google-chrome"): "chromium",
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
    if not sys.platform.startswith("linux"):
        return []
    return sorted(package for names, package in TEST.items() if not any(map(_present, names)))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _present(name: str) -> bool:
    return Path(name).exists() if name.startswith("/") else shutil.which(name) is not None
