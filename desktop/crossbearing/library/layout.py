"""Which files a pack is made of, and what each of them holds."""

from __future__ import annotations

from pathlib import Path

import msgspec

from crossbearing.library.limits import LIMITS, Limits
from crossbearing.library.pack_files import Seen, shown, total_size
from crossbearing.library.problem import Problem
from crossbearing.model.entry import Distinction, Myth, Perspective, Scenario, Trait
from crossbearing.model.library import Pack, Theme
from crossbearing.model.route_map import RouteMap
from crossbearing.model.source import Source
from crossbearing.model.talk import Talk

Value = (
    Pack | Theme | Source | Distinction | Trait | Scenario | Myth | Perspective | RouteMap | Talk
)


class Shape(msgspec.Struct, frozen=True):
    """What a content file holds: values of the type `holds`, and `many` of them or just one.

    `name` is the name of its schema, `noun` what one value is called in a sentence. `folder` is
    where files of this shape lie; without one, there is a single file, ``NAME.yaml``.
    """

    name: str
    holds: type[Value]
    noun: str
    many: bool = True
    folder: str = ""

    @property
    def where(self) -> str:
        """Where such files lie, as a person would write it."""
        return f"{self.folder}/*.yaml" if self.folder else f"{self.name}.yaml"


PACK_SHAPE = Shape("pack", Pack, "pack", many=False)
SHAPES = (
    PACK_SHAPE,
    Shape("themes", Theme, "theme"),
    Shape("sources", Source, "source"),
    Shape("distinctions", Distinction, "distinction", folder="distinctions"),
    Shape("traits", Trait, "trait", folder="traits"),
    Shape("scenarios", Scenario, "scenario"),
    Shape("myths", Myth, "myth"),
    Shape("perspectives", Perspective, "perspective"),
    Shape("route", RouteMap, "route map", many=False, folder="routes"),
    Shape("talk", Talk, "talk", many=False, folder="talks"),
)
_PLACES = ", ".join(shape.where for shape in SHAPES)


class PackFile(msgspec.Struct, frozen=True):
    """One file of a pack: what it holds, where it lies, and the name by which it is `shown`."""

    shape: Shape
    path: Path
    shown: str


class Arrangement(msgspec.Struct, frozen=True):
    """The files of a pack in library order, and what is wrong with how they lie there."""

    files: tuple[PackFile, ...]
    problems: tuple[Problem, ...]


def arrange(folder: Path, seen: tuple[Seen, ...], limits: Limits = LIMITS) -> Arrangement:
    """Which of the files `seen` in `folder` are read, and as what."""
    if len(seen) > limits.pack_files or total_size(seen) > limits.pack_bytes:
        words = (
            f"the pack is larger than {limits.pack_files:,} files or {limits.pack_bytes:,} bytes"
        )
        return Arrangement(
            (), (Problem(shown(folder), 1, 1, words, "divide it into several packs"),)
        )
    files: list[PackFile] = []
    problems: list[Problem] = []
    for one in seen:
        name = shown(folder, one.relative)
        shape = shape_of(one.relative)
        if one.link:
            problems.append(
                Problem(name, 1, 1, "links are not followed", "put the file itself here")
            )
        elif shape is None:
            words = "the program does not read this file"
            problems.append(Problem(name, 1, 1, words, f"a pack consists of {_PLACES}"))
        else:
            files.append(PackFile(shape, folder / one.relative, name))
    files.sort(key=lambda file: SHAPES.index(file.shape))
    return Arrangement(tuple(files), tuple(problems))


def shape_of(relative: str) -> Shape | None:
    """What the file at `relative` within a pack holds; None if it is no content file."""
    folder, _, name = relative.rpartition("/")
    for shape in SHAPES:
        if shape.folder == folder and (
            name == f"{shape.name}.yaml" or (folder and name.endswith(".yaml"))
        ):
            return shape
    return None
