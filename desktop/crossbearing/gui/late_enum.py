"""Enums whose members are made when they are first asked for.

The Qt binding brings some 3,700 constants into a window that uses a few hundred of them, and a
member of an enum takes a kilobyte. Here an enum keeps names and numbers, and dictionaries that make
the member of a name or a number when it is looked up. Whoever asks for all members gets all.

Source: Python 3.11 to 3.14, ``Lib/enum.py``, whose `_simple_enum` makes the enum itself.
"""

from __future__ import annotations

import enum
from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any

# Private, and there in every Python that is supported.
_simple_enum: Any = enum._simple_enum  # type: ignore[attr-defined]  # noqa: SLF001
_is_single_bit: Callable[[int], bool] = enum._is_single_bit  # type: ignore[attr-defined]  # noqa: SLF001
_TAKEN = frozenset(dir(enum.IntEnum)) | frozenset(dir(enum.IntFlag))
_late_ones: list[_Members] = []


def let_enums_be_late() -> None:
    """Let every enum that there will be look for members that are not there yet.

    Python 3.11 does that by itself.
    """
    kind: Any = enum.EnumType
    if not hasattr(kind, "__getattr__"):
        kind.__getattr__ = _late_attribute


def late_enum(kind: type[enum.Enum], name: str, numbers: Iterable[tuple[str, int]]) -> object:
    """An enum of the `kind`, such as `enum.IntFlag`, with a member for each of the `numbers`.

    Raises:
        ValueError: there are none, or a name means something else in every enum.
        OverflowError: a number has more than 64 bits.
    """
    names, values = zip(*numbers, strict=True)
    if not _TAKEN.isdisjoint(names):
        raise ValueError(name)
    _Plain.__name__ = name
    made: Any = _simple_enum(kind, boundary=enum.KEEP)(_Plain)
    made.__doc__ = None
    _late_ones.append(_Members(made, names, values))
    return made


def make_every_member() -> None:
    """Make what is missing in the enums so far: for those who look without asking them."""
    for members in _late_ones:
        members.make_all()
    _late_ones.clear()


class _Plain:
    """What an enum is made of, apart from its name."""


class _Members:
    """Makes the members of the enum `owner`, which have these names and numbers.

    They are kept so that they take little room. Each is looked up here once.
    """

    __slots__ = ("_by_name", "_names", "_numbers", "_owner")

    def __init__(self, owner: Any, names: Sequence[str], numbers: Sequence[int]) -> None:
        self._owner = owner
        self._names, self._numbers = "\n".join(["", *names, ""]), array("q", numbers)
        owner._member_names_ = _LateNames(self)
        self._by_name = owner._member_map_ = _Late(self._named, self.names)
        owner._value2member_map_ = _Late(self._numbered, self._different)
        if issubclass(owner, enum.Flag):
            self._set_masks()

    def names(self) -> list[str]:
        """All names; a number may have several."""
        return self._names.split()

    def own_names(self) -> list[str]:
        """The names of members of their own: each number's first, and no combined flags."""
        names, numbers = self.names(), self._different()
        if issubclass(self._owner, enum.Flag):
            numbers = [number for number in numbers if _is_single_bit(number)]
        return [names[self._numbers.index(number)] for number in numbers]

    def make_all(self) -> None:
        """Make every member that is missing."""
        self._by_name.all()

    def _different(self) -> list[int]:
        return list(dict.fromkeys(self._numbers))

    def _set_masks(self) -> None:
        owner, mask, singles = self._owner, 0, 0
        flags = [number for number in self._numbers if _is_single_bit(number)]
        for number in self._numbers:
            mask |= number
        for number in flags:
            singles |= number
        owner._flag_mask_, owner._singles_mask_ = mask, singles
        owner._all_bits_ = 2 ** mask.bit_length() - 1
        if flags != sorted(flags):
            owner._iter_member_ = owner._iter_member_by_def_

    def _named(self, name: str) -> object:
        at = self._names.find(f"\n{name}\n")
        if at < 0:
            raise KeyError(name)
        number = self._numbers[self._names.count("\n", 0, at)]
        member = self._owner._value2member_map_[number]
        # So that it is found at once from now on.
        type.__setattr__(self._owner, name, member)
        return member

    def _numbered(self, number: int) -> object:
        try:
            place = self._numbers.index(number)
        except ValueError:
            raise KeyError(number) from None
        owner, number = self._owner, self._numbers[place]
        made = owner._new_member_(owner, number) if owner._use_args_ else owner._new_member_(owner)
        made._value_, made._name_ = number, self.names()[place]
        made.__objclass__, made._sort_order_ = owner, place
        return made


class _LateNames:
    """Stands in an enum for the list of the names of its `members`."""

    __slots__ = ("_members",)

    def __init__(self, members: _Members) -> None:
        self._members = members

    def __get__(self, _: None, owner: Any) -> list[str]:
        owner._member_names_ = names = self._members.own_names()
        return names


class _Late(dict[Any, Any]):
    """A dictionary that makes what is missing by `make`; whoever looks at all gets all `keys`."""

    __slots__ = ("_keys", "_make")

    def __init__(self, make: Callable[[Any], object], keys: Callable[[], Iterable[Any]]) -> None:
        super().__init__()
        self._make, self._keys = make, keys

    def __missing__(self, key: Any) -> object:
        # Another thread may have made it meanwhile: there is one of each.
        return self.setdefault(key, self._make(key))

    def get(self, key: Any, default: Any = None) -> Any:
        """The member, or `default` if there can't be one."""
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key: object) -> bool:
        return self.get(key) is not None

    def __bool__(self) -> bool:
        return True  # asked with every number that is to become a member

    def all(self) -> dict[Any, Any]:
        """All members, in their order; what was put here besides comes after them."""
        members = {key: self[key] for key in self._keys()}
        return members | dict(tuple(dict.items(self)))


def _of_all(name: str) -> Callable[..., Any]:
    usual = getattr(dict, name)

    def ask(late: _Late, *given: object) -> Any:
        return usual(late.all(), *given)

    return ask


_OF_ALL = "__eq__ __iter__ __len__ __repr__ __reversed__ items keys values"
for _name in _OF_ALL.split():
    setattr(_Late, _name, _of_all(_name))


def _late_attribute(owner: Any, name: str) -> object:
    members = vars(owner).get("_member_map_")
    if isinstance(members, _Late) and name in members:
        return members[name]
    text = f"type object {owner.__name__!r} has no attribute {name!r}"
    raise AttributeError(text, name=name, obj=owner)
