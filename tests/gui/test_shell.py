"""The shell: columns, look, zoom, help; all by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from crossbearing.gui.actions import SPECS
from crossbearing.gui.key_sheet import KeySheet
from crossbearing.gui.route.panel import RoutePanel
from crossbearing.gui.session import Session, load_session, save_session
from crossbearing.gui.theme.roles import Role
from crossbearing.search.facets import Filter
from crossbearing.search.query import parse
from tests.gui.reader import Reader


def test_a_column_is_hidden_and_shown_by_its_key(reader: Reader) -> None:
    reader.press("Ctrl+1")
    assert reader.list.isVisible()
    reader.press("Ctrl+1")
    assert not reader.list.isVisible()
    reader.press("Ctrl+1")
    assert reader.list.isVisible()


def test_the_map_fills_the_window_and_gives_it_back(reader: Reader) -> None:
    reader.press("Ctrl+M")
    assert not reader.list.isVisible()
    reader.press("Ctrl+M")
    assert reader.list.isVisible()


def test_hidden_columns_are_remembered(start: Callable[..., Reader]) -> None:
    reader = start()
    reader.press("Ctrl+1", "Ctrl+1")
    session = reader.window.session
    reader.window.close()
    assert not start(session).list.isVisible()


def test_text_grows_and_returns(reader: Reader) -> None:
    def size() -> int:
        return max(label.font().pixelSize() for label in reader.window.findChildren(QLabel))

    normal = size()
    reader.press("Ctrl+=")
    assert size() > normal
    reader.press("Ctrl+0")
    assert size() == normal
    reader.press("Ctrl+-")
    assert size() < normal


def test_the_theme_key_turns_light_to_dark_and_back(reader: Reader) -> None:
    def ground() -> str:
        return QApplication.palette().color(QApplication.palette().ColorRole.Window).name().upper()

    assert ground() == reader.window.icons.theme.hex(Role.BACKGROUND) == "#F6F4EF"
    reader.press("Ctrl+T")
    assert ground() == "#12161C"
    reader.press("Ctrl+T")
    assert ground() == "#F6F4EF"


def test_help_lists_every_action_with_its_keys(reader: Reader) -> None:
    reader.press("F1")
    sheet = reader.window.findChild(KeySheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    for spec in SPECS:
        assert spec.text in shown
    assert any("Ctrl+D" in text for text in shown)
    sheet.close()
    sheet.deleteLater()


def test_no_two_actions_share_a_key(reader: Reader) -> None:
    keys = [k.toString() for a in reader.window.actions() for k in a.shortcuts()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("damage", [b"", b"{", b'{"zoom": "big"}', b"\xff\x00"])
def test_a_damaged_session_is_begun_anew(tmp_path, damage: bytes) -> None:
    (tmp_path / "session.json").write_bytes(damage)
    assert load_session(tmp_path) == Session()


def test_a_session_is_kept(tmp_path) -> None:
    session = Session(
        theme="dark", zoom=1.5, columns=(280, 600, 400), filter=Filter(parse("trust"))
    )
    save_session(session, tmp_path / "new")
    assert load_session(tmp_path / "new") == session
    assert [f.name for f in (tmp_path / "new").iterdir()] == ["session.json"]


def test_nothing_moves_when_asked_and_that_is_remembered(start: Callable[..., Reader]) -> None:
    reader = start()
    panel = reader.window.findChild(RoutePanel)
    before = panel.controller.is_still()
    reader.press("Ctrl+Shift+M")
    assert panel.controller.is_still()
    assert reader.window.session.still
    reader.press("Ctrl+Shift+M")
    assert panel.controller.is_still() == before
