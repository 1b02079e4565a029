"""Which writer makes which file: one line a format."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, NamedTuple, TypeAlias

from crossbearing.export.options import Layout, Options
from crossbearing.export.outline import Outline
from crossbearing.export.phrases import WriterPhrase
from crossbearing.export.written import Progress, unheard, written_whole
from crossbearing.faults import WrongUsage

Write: TypeAlias = Callable[[Outline, Options, BinaryIO, Progress], None]


class Writer(NamedTuple):
    """A format: what it is called, the ending and the layout it goes by, and what writes it.

    `function` is loaded only when it is used: a writer may need Qt or a large library.
    """

    name: str
    ending: str
    layout: Layout
    function: str


WRITERS = (
    Writer("PDF handout", ".pdf", Layout.HANDOUT, "crossbearing.export.pdf.handout:write"),
    Writer("PDF cards", ".pdf", Layout.CARDS, "crossbearing.export.pdf.cards:write"),
    Writer("PowerPoint slides", ".pptx", Layout.HANDOUT, "crossbearing.export.pptx.deck:write"),
    Writer("Web page", ".html", Layout.HANDOUT, "crossbearing.export.html:write"),
    Writer("Markdown", ".md", Layout.HANDOUT, "crossbearing.export.markdown:write"),
    Writer("Flash cards", ".csv", Layout.CARDS, "crossbearing.export.flash_cards:write"),
    Writer("Picture of one entry", ".png", Layout.HANDOUT, "crossbearing.export.pdf.picture:write"),
)


def writer_for(target: Path, layout: Layout | None = None) -> Writer:
    """The writer for a file of that ending, in that layout if one is asked for.

    Raises:
        WrongUsage: there is none.
    """
    fitting = [writer for writer in WRITERS if writer.ending == target.suffix.casefold()]
    if not fitting:
        endings = ", ".join(dict.fromkeys(writer.ending for writer in WRITERS))
        raise WrongUsage(
            WriterPhrase.NO_FORMAT(name=target.name), WriterPhrase.ENDINGS(endings=endings)
        )
    for writer in fitting:
        if layout is None or writer.layout is layout:
            return writer
    raise WrongUsage(
        WriterPhrase.NO_LAYOUT(ending=target.suffix, layout=layout),
        WriterPhrase.LEAVE_OUT(endings=_endings(layout)),
    )


def export(
    outline: Outline,
    target: Path,
    writer: Writer,
    options: Options,
    progress: Progress = unheard,
) -> None:
    """Write `outline` to `target`; what was there before is replaced once all is written.

    Raises:
        Unwritten: the file can't be written there.
        Stopped: `progress` said so.
    """
    module, function = writer.function.split(":")
    write: Write = getattr(import_module(module), function)
    with written_whole(target) as file:
        write(outline, options, file, progress)


def _endings(layout: Layout | None) -> str:
    return " or ".join(writer.ending for writer in WRITERS if writer.layout is layout)
