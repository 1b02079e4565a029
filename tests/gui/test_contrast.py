"""Every text can be read: each pair of ink and ground in each theme, by WCAG 2.2's formula."""

from __future__ import annotations

import pytest

from crossbearing import bundled
from crossbearing.gui.theme.roles import Role, load_palette

PAIRS = [
    *[(ink, ground) for ink in (Role.INK, Role.DIM) for ground in (
        Role.BACKGROUND, Role.PANEL, Role.RAIL, Role.SELECTION, Role.HOVER)],
    (Role.INK, Role.LEADER_FILL), (Role.INK, Role.MANAGER_FILL),
    (Role.INK, Role.BOTH_FILL), (Role.INK, Role.MARK),
    (Role.LEADER, Role.LEADER_FILL), (Role.LEADER, Role.PANEL),
    (Role.MANAGER, Role.MANAGER_FILL), (Role.MANAGER, Role.PANEL),
    (Role.BOTH, Role.BOTH_FILL), (Role.BOTH, Role.PANEL),
    (Role.BUTTON_TEXT, Role.BUTTON), (Role.WARN, Role.PANEL), (Role.WARN, Role.BACKGROUND),
    (Role.MAP_LABEL, Role.MAP_HALO), (Role.MAP_LABEL, Role.MAP_LAND),
    (Role.MAP_QUIET, Role.MAP_HALO), (Role.LEADER, Role.MAP_HALO), (Role.MANAGER, Role.MAP_HALO),
]  # fmt: skip


def luminance(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[n : n + 2], 16) / 255) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_stands_out(theme: str, ink: Role, ground: Role) -> None:
    palette = load_palette(bundled.resources() / "themes", theme)
    least = 7.0 if theme == "contrast" else 4.5
    measured = contrast(palette.colours[ink], palette.colours[ground])
    assert measured >= least, f"{ink} on {ground} in {theme}: {measured:.2f}"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_focus_frame_stands_out(theme: str) -> None:
    colours = load_palette(bundled.resources() / "themes", theme).colours
    for ground in (Role.BACKGROUND, Role.PANEL, Role.RAIL, Role.SELECTION):
        assert contrast(colours[Role.FOCUS], colours[ground]) >= 3.0
