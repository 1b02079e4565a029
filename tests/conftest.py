"""Rules that hold for every test: its own home, no network, and nothing left behind in Qt."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests import leftovers, offline

os.environ["QT_QPA_PLATFORM"] = "offscreen"

pytest_plugins = ["tests.installed", "tests.golden", "tests.told", "tests.bundles"]

settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

_FOLDERS = {
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
}
# What would tie a test to the desktop or the settings of the person who runs it; PYTHONPATH would
# make an installed program take the checkout's modules.
_FOREIGN = (
    "PYTHONPATH",
    *("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP"),
    *("QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_QPA_PLATFORMTHEME", "QT_FONT_DPI"),
)


def _move_into(home: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv("HOME", str(home))
    patch.setenv("USERPROFILE", str(home))
    for variable, name in _FOLDERS.items():
        folder = home / name
        folder.mkdir(mode=0o700)
        patch.setenv(variable, str(folder))
    # A test's own packs for everybody; the rest is what other programs need to work.
    patch.setenv("XDG_DATA_DIRS", f"{home / 'share'}:/usr/local/share:/usr/share")
    for variable in _FOREIGN:
        patch.delenv(variable, raising=False)


@pytest.fixture(scope="session", autouse=True)
def session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A home for what outlives one test, such as the one QApplication."""
    with pytest.MonkeyPatch.context() as patch:
        _move_into(tmp_path_factory.mktemp("session"), patch)
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder of the test's own; nobody's real files can be touched."""
    folder = tmp_path_factory.mktemp("home")
    _move_into(folder, monkeypatch)
    return folder


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any reach for another machine fails the test."""
    offline.enforce(monkeypatch)


@pytest.fixture(autouse=True)
def nothing_left_in_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test of the window no window, thread, timer or animation lives on."""
    if "qtbot" not in request.fixturenames and "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    before = leftovers.standing()
    yield
    left = leftovers.after(before)
    if left:
        pytest.fail(f"the test left behind: {'; '.join(left)}", pytrace=False)
