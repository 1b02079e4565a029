"""The screens of a talk: every kind of slide, the page before the first one, and the console."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from crossbearing import bundled
from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.present.depth_painter import DepthPainter
from crossbearing.gui.present.preflight import Preflight
from crossbearing.gui.present.presenting import Presenting
from crossbearing.gui.present.screens import Display, Screens
from crossbearing.gui.present.slide_painter import Frame, SlidePainter
from crossbearing.gui.present.stage import Layout, Stage
from crossbearing.gui.present.tints import Tints
from crossbearing.model.address import EntryId
from crossbearing.model.entry import Kind, kind_of
from crossbearing.model.library import Library
from crossbearing.model.talk import AnyItem, EntryItem, Talk
from crossbearing.presenting.faces import QuestionFace
from crossbearing.presenting.keeping import Run
from crossbearing.presenting.script import script_of
from crossbearing.presenting.slide import Slide

_TALK = "core/map-in-ten-minutes"
_SLIDE = 3
_NUMBER, _LEFT = "4 / 9", 0.6

Reach = Callable[[MainWindow], QWidget | None]


class _Desk(Screens):
    """A laptop, and a projector beside it."""

    def displays(self) -> tuple[Display, ...]:
        return (
            Display("Built-in panel", 0, 312, 1366, 768, is_built_in=True),
            Display("Projector", 1366, 0, 1920, 1080),
        )

    def screen(self, display: Display) -> QScreen | None:  # noqa: ARG002 - none is real
        return None


def present_shots(library: Library) -> Iterator[tuple[str, Reach]]:
    """Their names, and how the window comes to them."""
    yield "present-preflight", _preflight
    yield "present-rehearsed", _rehearsed
    yield "present-console", lambda window: _console(window, "")
    yield "present-overview", lambda window: _console(window, "G")
    yield "present-search", _search
    yield "present-keys", lambda window: _console(window, "?")
    for name, key in (("pointer", "L"), ("spotlight", "O"), ("zoom", "Z")):
        yield f"present-{name}", _audience(key)
    for name, slide, step in _slides(library):
        yield f"slide-{name}", _slide(slide, step)


def _slides(library: Library) -> Iterator[tuple[str, Slide, int]]:
    """One slide of every kind, some of them at several steps."""
    entries = [
        EntryItem(entry=EntryId(next(e for e in library.entries if kind_of(e) is kind).id))
        for kind in Kind
    ]
    found: dict[str, AnyItem] = {}
    for ready in library.talks:
        for item in ready.items:
            found.setdefault(type(item).__name__, item)
    others = [item for name, item in found.items() if name != "EntryItem"]
    gone = EntryItem(entry=EntryId("no-longer-there"))
    talk = Talk(
        id="shots", name="Leading and managing", summary="Two kinds of work, side by side.",
        items=(*entries, *others, gone), pack=library.talks[0].pack,
    )  # fmt: skip
    names = ["title", *Kind, *(name.removesuffix("Item").lower() for name in found
                               if name != "EntryItem"), "gone", "end"]  # fmt: skip
    slides = script_of(talk, library).slides
    for name, slide in zip(names, slides, strict=False):
        yield name, slide, len(slide.steps) - 1
        if len(slide.steps) > 1:
            yield f"{name}-first", slide, 0
            yield f"{name}-second", slide, 1


def _slide(slide: Slide, step: int) -> Reach:
    def reach(window: MainWindow) -> QWidget:
        painter = SlidePainter(Tints(bundled.resources(), window.icons.theme.palette.id))
        face = slide.steps[step].face
        picture = painter.picture(Frame(face, _NUMBER), window.size(), 1.0)
        if isinstance(face, QuestionFace) and face.seconds:
            over = DepthPainter(picture)
            painter.paint_over(over, QRectF(picture.rect()), face, face.seconds * _LEFT)
            over.end()
        label = QLabel(window)
        label.setPixmap(picture)
        label.resize(window.size())
        label.show()
        return label

    return reach


def _opened(window: MainWindow) -> tuple[Presenting, Preflight]:
    window.door.open(_TALK)
    presenting = window.door.presenting
    if presenting is None or presenting.preflight is None:
        raise RuntimeError("the page before the first slide did not open")
    presenting.preflight.reject()
    presenting.stand_at(_Desk())
    presenting.open(talk=_TALK)
    if presenting.preflight is None:
        raise RuntimeError("the page before the first slide did not open")
    return presenting, presenting.preflight


def _preflight(window: MainWindow) -> QWidget:
    return _opened(window)[1]


def _rehearsed(window: MainWindow) -> QWidget:
    presenting, preflight = _opened(window)
    plan = [60.0, 90.0, 120.0, 180.0, 60.0, 60.0, 30.0]
    for wanders in (1.5, 1.2):
        times = tuple(seconds * (wanders if n % 2 else 0.8) for n, seconds in enumerate(plan))
        presenting.keeping.add_run(_TALK, Run(0.0, times))
    preflight.choose(next(n for n, one in enumerate(presenting.offers()) if one.key == _TALK))
    return preflight


def _audience(key: str) -> Reach:
    def reach(window: MainWindow) -> QWidget:
        audience = _stage(window, key).audience
        audience.presenter.point_at(0.7, 0.4)
        return audience

    return reach


def _stage(window: MainWindow, key: str) -> Stage:
    presenting, preflight = _opened(window)
    preflight.lay_out(Layout.SHARE)
    QTest.keyClick(preflight, Qt.Key.Key_F5)
    stage = presenting.stage
    if stage is None:
        raise RuntimeError("the talk did not start")
    stage.audience.resize(window.size())
    stage.console.resize(window.size())
    stage.console.activateWindow()
    QTest.qWaitForWindowActive(stage.console)
    QTest.keyClicks(stage.console, str(_SLIDE))
    QTest.keyClick(stage.console, Qt.Key.Key_Return)
    QTest.keyClick(stage.console, Qt.Key.Key_PageDown)
    if key:
        QTest.keySequence(stage.console, key)
    return stage


def _console(window: MainWindow, key: str) -> QWidget:
    return _stage(window, key).console


def _search(window: MainWindow) -> QWidget:
    console = _stage(window, "/").console
    QTest.keyClicks(console.search_box, "trust")
    return console
