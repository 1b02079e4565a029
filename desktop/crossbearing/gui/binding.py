"""Import the Qt binding in half the time: its help texts and its constants come when asked for.

While PySide6 is imported it unpacks, compiles and loads 130 kB of Python that gives help on its
functions, words the error when one is called wrongly, and hooks into every later ``import``. None
of it is needed to show a window, and it takes a third of the time of the import. The binding has
its ``signature_bootstrap``, which begins the loading, compiled by the built-in `compile`; there it
is put off. That is known of one version; another is imported as ever.

Its constants are members of enums, thousands of them; they are made when they are asked for.

Sources: shiboken6 6.11, ``libshiboken/signature/signature_globals.cpp`` and ``signature.cpp``;
Python 3.11 to 3.14, ``Lib/enum.py``.
"""

from __future__ import annotations

import builtins
import contextlib
import enum
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from crossbearing.gui.late_enum import late_enum, let_enums_be_late, make_every_member

_VERSION = "6.11.3"
_FILE = "signature_bootstrap.py"
_LOADER, _MAPPING = "shibokensupport.signature.loader", "shibokensupport.signature.mapping"
_compile = compile
_create = enum.EnumType._create_  # type: ignore[attr-defined]


def import_binding() -> None:
    """Import PySide6; what describes its functions is loaded once it is asked for.

    Raises:
        ImportError: a library that Qt needs is missing.
    """
    if hasattr(enum, "_simple_enum"):
        let_enums_be_late()
        enum.EnumType._create_ = _create_late  # type: ignore[attr-defined]
    builtins.compile = _compile_later  # type: ignore[assignment]
    try:
        import_module("PySide6")
    finally:
        builtins.compile = _compile


def _compile_later(source: bytes, filename: str, *rest: object, **more: object) -> object:
    """`compile`, but what begins the loading becomes a `_Late` one."""
    if filename == _FILE and sys.modules["shiboken6"].__version__ == _VERSION:
        late.source = source
        source = f"from {__name__} import late\nbootstrap = late.begin".encode()
    return _compile(source, filename, *rest, **more)  # type: ignore[call-overload]


def _create_late(
    cls: type[enum.Enum], class_name: str, names: Iterable[tuple[str, int]], **how: Any
) -> object:
    """A new enum of the kind `cls`; a late one if the binding makes it."""
    asked = how.get("module"), how.get("type"), how.get("boundary")
    if late.source and asked == (None, None, enum.KEEP):
        # So the binding alone asks, and it would not survive an error.
        with contextlib.suppress(Exception):
            return late_enum(cls, class_name, names)
    if how.get("module") is None:  # it is where the enum is asked for, as `_create` would find out
        how["module"] = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
    return _create(cls, class_name, names, **how)


class _Late:
    """Loads what describes the functions when the binding asks for the first of them."""

    source = b""
    _loader: ModuleType | None = None

    def begin(self) -> ModuleType:
        """What the binding takes for its loader and keeps the functions of."""
        loader = ModuleType(_LOADER)
        for name in ("pyside_type_init", "create_signature", "seterror_argument", "make_helptext"):
            setattr(loader, name, self._asking(name))
        # Names that Qt gave up stay away, imports are left alone, and __feature__ is not offered.
        for name in ("finish_import", "feature_import", "feature_imported", "post_init"):
            setattr(loader, name, _nothing)
        # Before it words an error, the binding looks for this module, and keeps what it has found.
        self._mapping = sys.modules[_MAPPING] = ModuleType(_MAPPING)
        vars(self._mapping)["update_mapping"] = self._update_mapping
        return loader

    def _asking(self, name: str) -> object:
        def ask(*given: object) -> object:
            return getattr(self._loaded(), name)(*given)

        return ask

    def _update_mapping(self) -> None:
        self._loaded()
        real: Mapping[str, object] = vars(sys.modules[_MAPPING])
        sys.modules[_MAPPING].update_mapping()
        vars(self._mapping).update(real, update_mapping=self._update_mapping)

    def _loaded(self) -> ModuleType:
        """The binding's own loader."""
        if self._loader is None:
            # It knows some constants by names of old, which the binding looks up by itself.
            enum.EnumType._create_ = _create  # type: ignore[attr-defined]
            make_every_member()
            begin = sys.modules[_FILE.removesuffix(".py")]
            exec(_compile(self.source, _FILE, "exec"), vars(begin))  # noqa: S102
            self._loader = begin.bootstrap()
        return self._loader


def _nothing(*_given: object) -> None:
    """Do nothing."""


late = _Late()
