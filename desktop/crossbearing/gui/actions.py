"""Every action of the window, with its words, its keys and its icon, in one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

Standard = QKeySequence.StandardKey


class ActionSpec(NamedTuple):
    """One action: what it is called, the keys that do it, and the group it is listed in."""

    name: str
    text: str
    group: str
    keys: tuple[str | Standard, ...]
    icon: str = ""
    checkable: bool = False


SPECS = (
    ActionSpec("search", "Search", "Find", ("Ctrl+K", Standard.Find, "/"), "search"),
    ActionSpec("clear", "Clear search and filters", "Find", ("Esc",)),
    ActionSpec("next", "Next entry", "Find", ("J",)),
    ActionSpec("previous", "Previous entry", "Find", ("K",)),
    ActionSpec("random", "Random entry", "Find", ("R",), "shuffle"),
    ActionSpec("back", "Back", "Go", (Standard.Back,), "arrow-left"),
    ActionSpec("forward", "Forward", "Go", (Standard.Forward,), "arrow-right"),
    ActionSpec("column-1", "Go to the list; again hides it", "Go", ("Ctrl+1",)),
    ActionSpec("column-2", "Go to the compare page; again hides it", "Go", ("Ctrl+2",)),
    ActionSpec("column-3", "Go to the route map; again hides it", "Go", ("Ctrl+3",)),
    ActionSpec("map", "Route map fills the window", "Go", ("Ctrl+M",), "map", checkable=True),
    ActionSpec("table", "Table of the listed entries", "Go", ("T",), "table-2", checkable=True),
    ActionSpec("star", "Star", "This entry", ("Ctrl+D",), "star", checkable=True),
    ActionSpec("copy-link", "Copy link", "This entry", ("Ctrl+Shift+C",), "link"),
    ActionSpec("copy-text", "Copy as text", "This entry", ("Ctrl+Shift+T",), "copy"),
    ActionSpec("copy-image", "Copy as image", "This entry", ("Ctrl+Shift+I",)),
    ActionSpec("cover-leader", "Cover the leader side", "This entry", ("[",), checkable=True),
    ActionSpec("cover-manager", "Cover the manager side", "This entry", ("]",), checkable=True),
    ActionSpec("zoom-in", "Larger text", "Look", (Standard.ZoomIn, "Ctrl+=")),
    ActionSpec("zoom-out", "Smaller text", "Look", (Standard.ZoomOut,)),
    ActionSpec("zoom-reset", "Text at 100%", "Look", ("Ctrl+0",)),
    ActionSpec("theme", "Light or dark", "Look", ("Ctrl+T",), "sun-moon"),
    ActionSpec("full-screen", "Full screen", "Look", (Standard.FullScreen, "F11"), checkable=True),
    ActionSpec("help", "Keys and help", "Program", (Standard.HelpContents,), "circle-help"),
    ActionSpec("quit", "Quit", "Program", (Standard.Quit, "Ctrl+Q")),
)


def make_actions(owner: QObject, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """An action for each spec, owned by `owner`, that calls the slot of its name.

    Raises:
        KeyError: a spec has no slot.
    """
    actions = {}
    for spec in SPECS:
        action = QAction(translated(spec.text), owner)
        action.setObjectName(spec.name)
        action.setShortcuts(key_sequences(spec))
        action.setCheckable(spec.checkable)
        keys = ", ".join(
            key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()
        )
        action.setToolTip(f"{action.text()} ({keys})" if keys else action.text())
        action.triggered.connect(lambda _=False, slot=slots[spec.name]: slot())
        actions[spec.name] = action
    return actions


def key_sequences(spec: ActionSpec) -> list[QKeySequence]:
    """The keys of `spec` on this platform, each once."""
    found: dict[str, QKeySequence] = {}
    for key in spec.keys:
        keys = (
            QKeySequence.keyBindings(key)[:1] if isinstance(key, Standard) else [QKeySequence(key)]
        )
        for sequence in keys:
            found.setdefault(sequence.toString(), sequence)
    return list(found.values())


def translated(text: str) -> str:
    """`text` in the interface language."""
    return QCoreApplication.translate("Actions", text)
