"""Items of a talk as the data file and exports hold them: JSON, in the words of content files."""

from __future__ import annotations

import msgspec

from crossbearing.bookmarks.plain import one_line, plain
from crossbearing.faults import KnownFault
from crossbearing.model.talk import AnyItem
from crossbearing.phrases import Phrase, Say, in_english

_DECODER: msgspec.json.Decoder[AnyItem] = msgspec.json.Decoder(AnyItem)
_IN_ONE_LINE = ("title", "question")


class ItemPhrase(Phrase):
    """What is said of items."""

    UNTITLED = "Untitled"
    UNFIT = "That item of a talk can't be kept: {error}."
    MINUTES = "Minutes go from 0 to 480; choose a value between."


class Unfit(KnownFault):
    """An item can't be kept as it is."""


def packed(item: AnyItem) -> str:
    """`item` as JSON."""
    return msgspec.json.encode(item).decode()


def unpacked(text: str) -> AnyItem:
    """The item that `text` holds.

    Raises:
        msgspec.MsgspecError: it holds none.
    """
    return _DECODER.decode(text)


def clean(item: AnyItem, say: Say = in_english) -> AnyItem:
    """`item` with its texts cleaned, see `plain`; an empty title is made up with `say`.

    Raises:
        TooLong: one of its texts is.
        Unfit: a value is out of its range.
    """
    values: dict[str, object] = {}
    for name in item.__struct_fields__:
        value = getattr(item, name)
        if name in _IN_ONE_LINE:
            values[name] = one_line(value) or say(ItemPhrase.UNTITLED)
        elif name == "points":
            values[name] = tuple(one_line(point) for point in value)
        elif isinstance(value, str) and name in {"note", "how"}:
            values[name] = plain(value)
    try:
        return unpacked(packed(msgspec.structs.replace(item, **values)))
    except msgspec.MsgspecError as error:
        raise Unfit(ItemPhrase.UNFIT(error=str(error)), ItemPhrase.MINUTES) from error
