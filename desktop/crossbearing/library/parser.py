"""The YAML parser: libyaml where PyYAML was built with it, else PyYAML's own."""

from __future__ import annotations

from typing import Protocol

import yaml
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner


class EventParser(Protocol):
    """A stream of parsing events."""

    def get_event(self) -> Event | None:
        """The next event, or None after the last one."""

    def dispose(self) -> None:
        """Let go of what the parser holds."""


class PureParser(Reader, Scanner, Parser):
    """PyYAML's own parser: slower by far, with the same events."""

    def __init__(self, data: bytes) -> None:
        Reader.__init__(self, data)
        Scanner.__init__(self)
        Parser.__init__(self)


def new_parser(data: bytes) -> EventParser:
    """A parser at the beginning of `data`.

    Raises:
        yaml.YAMLError: the pure parser already sees a character that YAML forbids.
    """
    if yaml.__with_libyaml__:
        from yaml._yaml import CParser  # noqa: PLC0415 - missing where PyYAML lacks libyaml

        return CParser(data)
    return PureParser(data)
