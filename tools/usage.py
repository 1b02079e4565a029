"""What can be typed after ``crossbearing``, read from the program's own parser."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NamedTuple

from crossbearing.arguments import parser


class Argument(NamedTuple):
    """An option, or without `flags` a word that stands by itself.

    `value` names what it takes; empty if it takes nothing. `group` is the title it is listed under.
    """

    flags: tuple[str, ...]
    value: str
    about: str
    choices: tuple[str, ...] = ()
    is_path: bool = False
    many: bool = False
    needed: bool = False
    group: str = ""


class Usage(NamedTuple):
    """The program or one of its commands."""

    name: str
    about: str
    description: str
    arguments: tuple[Argument, ...]
    commands: tuple[Usage, ...] = ()

    @property
    def options(self) -> tuple[Argument, ...]:
        """What begins with a dash."""
        return tuple(one for one in self.arguments if one.flags)

    @property
    def words(self) -> tuple[Argument, ...]:
        """What stands by itself."""
        return tuple(one for one in self.arguments if not one.flags)


def usage() -> Usage:
    """The whole command line."""
    return _usage(parser(), "crossbearing", "")


def _usage(source: argparse.ArgumentParser, name: str, about: str) -> Usage:
    commands: list[Usage] = []
    arguments: list[Argument] = []
    for group in source._action_groups:  # noqa: SLF001 - argparse tells it in no other way
        for action in group._group_actions:  # noqa: SLF001
            if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
                abouts = {each.dest: each.help or "" for each in action._choices_actions}  # noqa: SLF001
                commands += [
                    _usage(each, name, abouts.get(name, ""))
                    for name, each in action.choices.items()
                ]
            else:
                arguments.append(_argument(action, group.title or ""))
    return Usage(name, about, source.description or "", tuple(arguments), tuple(commands))


def _argument(action: argparse.Action, group: str) -> Argument:
    choices = tuple(map(str, action.choices or ()))
    metavar = action.metavar if isinstance(action.metavar, str) else ""
    value = metavar or "|".join(choices) or action.dest.upper()
    takes = action.nargs != 0
    return Argument(
        flags=tuple(action.option_strings),
        value=value if takes else "",
        about=(action.help or "") % {"prog": "crossbearing"},
        choices=choices,
        is_path=action.type is Path,
        many=action.nargs in {"+", "*"},
        needed=action.required and action.nargs not in {"*", "?"},
        group=group,
    )
