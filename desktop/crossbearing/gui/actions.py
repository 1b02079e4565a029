"""Every action of the window, with its words, its keys and its icon, in one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.gui.translatable import noop

Standard = QKeySequence.StandardKey


class ActionSpec(NamedTuple):
    """One action: what it is called, the keys that do it, and the group it is listed in."""

    name: str
    text: str
    group: str
    keys: tuple[str | Standard, ...]
    icon: str = ""
    checkable: bool = False


FIND = noop("Actions", "Find")
GO = noop("Actions", "Go")
ENTRY = noop("Actions", "This entry")
MINE = noop("Actions", "Stars, notes and talks")
LOOK = noop("Actions", "Look")
PROGRAM = noop("Actions", "Program")

SPECS = (
    ActionSpec("search", noop("Actions", "Search"), FIND, ("Ctrl+K", Standard.Find, "/"), "search"),
    ActionSpec("clear", noop("Actions", "Clear search and filters"), FIND, ("Esc",)),
    ActionSpec("next", noop("Actions", "Next entry"), FIND, ("J",)),
    ActionSpec("previous", noop("Actions", "Previous entry"), FIND, ("K",)),
    ActionSpec("random", noop("Actions", "Random entry"), FIND, ("R",), "shuffle"),
    ActionSpec("back", noop("Actions", "Back"), GO, (Standard.Back,), "arrow-left"),
    ActionSpec("forward", noop("Actions", "Forward"), GO, (Standard.Forward,), "arrow-right"),
    ActionSpec("column-1", noop("Actions", "Go to the list; again hides it"), GO, ("Ctrl+1",)),
    ActionSpec(
        "column-2", noop("Actions", "Go to the compare page; again hides it"), GO, ("Ctrl+2",)
    ),
    ActionSpec("column-3", noop("Actions", "Go to the route map; again hides it"), GO, ("Ctrl+3",)),
    ActionSpec(
        "map", noop("Actions", "Route map fills the window"), GO, ("Ctrl+M",), "map", checkable=True
    ),
    ActionSpec(
        "table",
        noop("Actions", "Table of the listed entries"),
        GO,
        ("T",),
        "table-2",
        checkable=True,
    ),
    ActionSpec("star", noop("Actions", "Star"), ENTRY, ("Ctrl+D",), "star", checkable=True),
    ActionSpec("note", noop("Actions", "Note"), ENTRY, ("Ctrl+E",), "notebook-pen"),
    ActionSpec(
        "mine", noop("Actions", "Your stars, notes and talks"), MINE, ("Ctrl+B",), "notebook-pen"
    ),
    ActionSpec("talks", noop("Actions", "Talks…"), MINE, ("Ctrl+L",), "presentation"),
    ActionSpec(
        "add-to-talk", noop("Actions", "Add to a talk…"), MINE, ("Ctrl+Shift+D",), "list-plus"
    ),
    ActionSpec("export-mine", noop("Actions", "Export stars, notes and talks…"), MINE, (), "share"),
    ActionSpec("import-mine", noop("Actions", "Import stars, notes and talks…"), MINE, (), "plus"),
    ActionSpec("backups", noop("Actions", "Backups…"), MINE, (), "rotate-ccw"),
    ActionSpec("missing", noop("Actions", "Missing entries…"), MINE, (), "eye-off"),
    ActionSpec("undo", noop("Actions", "Undo"), MINE, (Standard.Undo,), "undo-2"),
    ActionSpec("redo", noop("Actions", "Redo"), MINE, ("Ctrl+Shift+Z", Standard.Redo), "redo-2"),
    ActionSpec("copy-link", noop("Actions", "Copy link"), ENTRY, ("Ctrl+Shift+C",), "link"),
    ActionSpec("copy-text", noop("Actions", "Copy as text"), ENTRY, ("Ctrl+Shift+T",), "copy"),
    ActionSpec(
        "copy-markdown", noop("Actions", "Copy as Markdown"), ENTRY, ("Ctrl+Shift+K",), "copy"
    ),
    ActionSpec("copy-image", noop("Actions", "Copy as image"), ENTRY, ("Ctrl+Shift+I",)),
    ActionSpec(
        "cover-leader", noop("Actions", "Cover the leader side"), ENTRY, ("[",), checkable=True
    ),
    ActionSpec(
        "cover-manager", noop("Actions", "Cover the manager side"), ENTRY, ("]",), checkable=True
    ),
    ActionSpec("zoom-in", noop("Actions", "Larger text"), LOOK, (Standard.ZoomIn, "Ctrl+=")),
    ActionSpec("zoom-out", noop("Actions", "Smaller text"), LOOK, (Standard.ZoomOut,)),
    ActionSpec("zoom-reset", noop("Actions", "Text at 100%"), LOOK, ("Ctrl+0",)),
    ActionSpec("still", noop("Actions", "Nothing moves"), LOOK, ("Ctrl+Shift+M",), checkable=True),
    ActionSpec("theme", noop("Actions", "Light or dark"), LOOK, ("Ctrl+T",), "sun-moon"),
    ActionSpec(
        "full-screen",
        noop("Actions", "Full screen"),
        LOOK,
        (Standard.FullScreen, "F11"),
        checkable=True,
    ),
    ActionSpec("present", noop("Actions", "Present"), MINE, ("F5",), "presentation"),
    ActionSpec("export", noop("Actions", "Export…"), MINE, ("Ctrl+Shift+E",), "share"),
    ActionSpec("print", noop("Actions", "Print…"), MINE, (Standard.Print,), "printer"),
    ActionSpec(
        "help", noop("Actions", "Keys and help"), PROGRAM, (Standard.HelpContents,), "circle-help"
    ),
    ActionSpec("quit", noop("Actions", "Quit"), PROGRAM, (Standard.Quit, "Ctrl+Q")),
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


def dress_actions(actions: Mapping[str, QAction], icons: Icons) -> None:
    """Give `actions` the icons of their specs, tinted and sized as the theme is now."""
    for spec in SPECS:
        if spec.icon and spec.name in actions:
            # Those of the entry stand beside their words.
            icon = icons.roomy if spec.group == ENTRY else icons.icon
            actions[spec.name].setIcon(icon(spec.icon, Role.INK, icons.theme.px(17)))


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
