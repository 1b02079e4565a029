"""Phrases and sentences of the layers that know no screen, in the interface language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from crossbearing.faults import KnownFault
from crossbearing.phrases import Phrase, Sentence, Tongue


def say(text: str) -> str:
    """A phrase or sentence in the interface language; any other text as it is."""
    if isinstance(text, Phrase):
        return QCoreApplication.translate(type(text).__name__, text.value)
    if isinstance(text, Sentence):
        return text.said(say)
    return text


def told(fault: KnownFault) -> str:
    """What went wrong and what to do about it, in the interface language."""
    return f"{say(fault.what)} {say(fault.remedy)}".strip()


def tongue() -> Tongue:
    """The interface language."""
    return Tongue(QLocale().bcp47Name(), say)
