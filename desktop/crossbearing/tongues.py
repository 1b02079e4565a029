"""The languages that need no window, read from the translators' own files."""

from __future__ import annotations

from crossbearing import bundled
from crossbearing.phrases import ENGLISH, Phrase, Sentence, Tongue

CODES = ("en", "de")


def tongue_of(code: str) -> Tongue:
    """The language with the tag `code`, one of `CODES`."""
    if code == ENGLISH.code:
        return ENGLISH
    # Only here: English needs no file.
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - our own file

    file = bundled.resources() / "translations" / f"crossbearing_{code}.ts"
    known = {
        (context.findtext("name"), message.findtext("source")): message.findtext("translation")
        for context in ET.parse(file).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }

    def say(text: str) -> str:
        if isinstance(text, Phrase):
            return known.get((type(text).__name__, text.value)) or text.value
        return text.said(say) if isinstance(text, Sentence) else text

    return Tongue(code, say)
