"""Cited works."""

# Annotations are values here: as texts, msgspec would evaluate each of them at every start.

from enum import StrEnum

import msgspec

from crossbearing.model.address import PackId
from crossbearing.model.entry import Identifier, Text


class Confidence(StrEnum):
    """How well a source's bibliographic details were checked."""

    VERIFIED = "verified"
    PARTLY = "partly"


class Source(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A cited work. Only details that somebody has seen are given; the rest is left out.

    `short` is the label on a chip (“Kotter 1990”); `unsure` says in words what was not verified.
    """

    id: Identifier
    short: Text
    authors: tuple[str, ...]
    year: int | str
    title: Text
    container: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    publisher: str = ""
    doi: str = ""
    isbn: str = ""
    url: str = ""
    confidence: Confidence = Confidence.VERIFIED
    unsure: str = ""
    contributes: Text
    caveat: str = ""
    pack: PackId = PackId("")

    def reference(self) -> str:
        """The full reference in one line: authors (year). Title. Container volume(issue), pages."""
        who = self.authors[0] if len(self.authors) == 1 else _and(self.authors)
        head = f"{who} ({self.year}). " if who else f"({self.year}). "
        number = self.volume + (f"({self.issue})" if self.issue else "")
        place = ", ".join(part for part in (self.container, number, self.pages) if part)
        parts = [head + _stopped(self.title), place, self.publisher, _doi(self.doi) or self.url]
        if self.isbn:
            parts.insert(3, f"ISBN {self.isbn}")
        return " ".join(_stopped(part) if part != self.url else part for part in parts if part)


def _and(names: tuple[str, ...]) -> str:
    return ", ".join(names[:-1]) + (f" & {names[-1]}" if names else "")


def _stopped(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else text + "."


def _doi(doi: str) -> str:
    return f"doi:{doi}" if doi else ""
