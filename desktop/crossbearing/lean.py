"""Import what the program is built from without what that loads and hardly ever uses.

A module that is put off is there for whoever imports it, and is loaded when somebody asks it for
something, or calls one of the functions that are taken from it beforehand. `pathlib`, say, takes
one function from `urllib.parse`, which imports all there is to know of network addresses.

msgspec asks for two more, to tell two types by; no data of the program's own has such.
"""

from __future__ import annotations

import importlib.util
import sys
import urllib  # noqa: F401 - the package of one that is put off
from _thread import RLock
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_SELDOM_USED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("base64", "ipaddress", "selectors", "shutil"), ()),
    **dict.fromkeys(("traceback", "zipfile", "msgspec.inspect"), ()),
    "tempfile": ("gettempdir",),
    "urllib.parse": ("quote_from_bytes",),
}
_TOLD_BY_TYPE = {"decimal": ("Decimal",), "uuid": ("UUID", "SafeUUID")}
_NOT_WANTED = "typing_extensions"  # Python's own typing has what msgspec takes from there


class _Late(ModuleType):
    """A module that is empty yet. The standard library has such, but Python 3.11 fills them."""

    _lock = RLock()

    def __getattr__(self, name: str) -> Any:
        spec = self.__spec__
        if name == "__path__" or spec is None or spec.loader is None:
            raise AttributeError(name)
        with self._lock:
            # Another thread may have loaded it meanwhile, and it may ask for itself as it loads.
            if isinstance(self, _Late) and "__builtins__" not in vars(self):
                spec.loader.exec_module(self)
                self.__class__ = ModuleType  # type: ignore[assignment]
        return ModuleType.__getattribute__(self, name)


def put_off(name: str, functions: tuple[str, ...] = ()) -> None:
    """Let the module `name` be loaded when it is first used, unless it is loaded.

    `functions` are taken from it by name and called later, if ever.
    """
    if name in sys.modules or (spec := _spec(name)) is None:
        return
    module = importlib.util.module_from_spec(spec)
    module.__class__ = _Late
    for function in functions:
        setattr(module, function, _calling(module, function))
    sys.modules[name] = module
    package, _, own_name = name.rpartition(".")
    if package in sys.modules:
        setattr(sys.modules[package], own_name, module)


def _spec(name: str) -> ModuleSpec | None:
    """Where the module `name` is; its package is not imported to find out."""
    package, _, _ = name.rpartition(".")
    if not package:
        return importlib.util.find_spec(name)
    around = importlib.util.find_spec(package)
    path = None if around is None else around.submodule_search_locations
    found = (finder.find_spec(name, path) for finder in sys.meta_path)
    return next((spec for spec in found if spec is not None), None)


def _calling(module: ModuleType, function: str) -> Callable[..., Any]:
    """A function that loads `module` and calls the one of that name in it."""

    def call(*given: Any, **named: Any) -> Any:
        if vars(module)[function] is call:
            del vars(module)[function]
        return getattr(module, function)(*given, **named)

    return call


def _import_msgspec() -> None:
    if "msgspec" in sys.modules:
        return
    stand_ins: dict[str, Any] = {_NOT_WANTED: None}
    for name, kinds in _TOLD_BY_TYPE.items():
        stand_ins[name] = ModuleType(name)
        vars(stand_ins[name]).update({kind: type(kind, (), {"unknown": None}) for kind in kinds})
    missing = stand_ins.keys() - sys.modules.keys()
    sys.modules.update({name: stand_ins[name] for name in missing})
    try:
        importlib.import_module("msgspec")
    finally:
        for name in missing:
            del sys.modules[name]


def _take_dates_from_c() -> None:
    """Spare Python 3.11 the second set of dates, which it makes and throws away."""
    if sys.version_info < (3, 12) and "datetime" not in sys.modules:
        sys.modules["datetime"] = importlib.import_module("_datetime")


for _name, _functions in _SELDOM_USED.items():
    put_off(_name, _functions)
_take_dates_from_c()
_import_msgspec()
