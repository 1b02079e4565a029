"""No word of the presenter's windows is forgotten."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from crossbearing.model.library import Library
from tests.gui.present.speaker import Speaker
from tests.gui.tongues import Marked, forgotten, in_cyrillic, shown_in


def test_console_and_room_say_nothing_untranslated(
    qapp: QApplication, library: Library, arrive: Callable[..., Speaker]
) -> None:
    marked = Marked()
    qapp.installTranslator(marked)
    try:
        speaker = arrive(content=in_cyrillic(library))
        speaker.presenting.open(talk="core/map-in-ten-minutes")
        names = ("Built-in panel", "Projector")
        said = [text for text in shown_in(speaker.preflight) if text not in names]
        assert forgotten(text.replace(names[0], "").replace(names[1], "") for text in said) == []
        speaker.preflight.reject()
        speaker.start("core/map-in-ten-minutes")
        for key in ("Right", "Right", "B", "B", "F", "Right", "F", "T", "G", "G", "?", "?"):
            speaker.press(key)
            assert forgotten(shown_in(speaker.console)) == [], key
            assert forgotten(shown_in(speaker.audience)) == [], key
        assert speaker.drawn
        assert forgotten(speaker.drawn) == []
    finally:
        qapp.removeTranslator(marked)
