"""Tell what the Qt binding gives, imported as ever or by the program: for test_binding.py."""

from __future__ import annotations

import enum
import inspect
import json
import pickle
import sys
from collections.abc import Iterator
from importlib import import_module

_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport")


def _enums(holder: object, seen: set[int]) -> Iterator[type[enum.Enum]]:
    """Every enum in a module or class, and in the classes in it."""
    for name in sorted(dir(holder)):
        inner = getattr(holder, name, None)
        if not inspect.isclass(inner) or id(inner) in seen:
            continue
        seen.add(id(inner))
        if issubclass(inner, enum.Enum):
            yield inner
        elif inner.__module__.startswith("PySide6"):
            yield from _enums(inner, seen)


def _told(kind: type[enum.Enum]) -> list[object]:
    """What an enum is, and what comes out when it is used."""
    members = {name: [member.name, member.value] for name, member in kind.__members__.items()}
    told = [
        *(kind.__module__, kind.__qualname__, kind.__doc__, len(kind), members),
        *([base.__name__ for base in kind.__mro__], [member.name for member in kind]),
        [[repr(one), str(one), f"{one}", hash(one) == hash(one.value)] for one in kind],
        [kind(one.value) is one and kind[one.name] is one and one in kind for one in kind],
        [getattr(kind, name) is one for name, one in kind.__members__.items()],
        [pickle.loads(pickle.dumps(one)) is one for one in list(kind)[:2]],
    ]
    every = list(kind)
    if issubclass(kind, enum.Flag) and every:
        first, last = every[0], every[-1]
        told += [first | last, first & last, first ^ last, ~last, list(first | last), kind(0)]
    return [*told, _of_number(kind, 0), _of_number(kind, 987_654), _of_number(kind, 1 << 30)]


def _of_number(kind: type[enum.Enum], number: int) -> str:
    try:
        return repr(kind(number))
    except (TypeError, ValueError) as error:
        return str(error)


def _constants() -> Iterator[object]:
    seen: set[int] = set()
    for module in _MODULES:
        for kind in _enums(import_module(f"PySide6.{module}"), seen):
            yield _told(kind)


def _mistakes() -> Iterator[object]:
    # Only here: how the binding was imported is what is told.
    from PySide6.QtCore import QObject, Qt, QTimer  # noqa: PLC0415
    from PySide6.QtGui import QColor  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QLabel  # noqa: PLC0415

    application, label = QApplication([]), QLabel()
    yield "PySide6.support.signature" in sys.modules or "imported late"
    for mistake in (
        *(lambda: label.setText(3), label.setText, lambda: label.setTxt),
        *(lambda: QTimer(nope=3), lambda: QObject(3), lambda: QColor(1, 2)),
        *(lambda: Qt.AlignmentFlag(3.2), lambda: label.resize("a", 1)),
        *(lambda: QTimer.singleShot("soon"), lambda: application.setFont(1, 2, 3)),
    ):
        try:
            yield repr(mistake())
        except Exception as error:  # noqa: BLE001 - whatever it is, its words count
            yield [type(error).__name__, str(error)]
    yield QLabel.setText.__doc__
    yield QLabel.__doc__


if __name__ == "__main__":
    if sys.argv[1] != "usual":
        from crossbearing.gui import binding

        if sys.argv[1] == "of another version":
            binding._VERSION = "1.2.3"
        binding.import_binding()
    for line in {"constants": _constants, "mistakes": _mistakes}[sys.argv[2]]():
        print(json.dumps(line, default=repr))
