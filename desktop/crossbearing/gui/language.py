"""The language of the interface; the library's texts stay in their own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch"}


class Language(QObject):
    """Speaks the chosen language: the program's own words and those of Qt's dialogs."""

    def __init__(self, application: QApplication, resources: Path, choice: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self._folder = resources / "translations"
        self._translators: list[QTranslator] = []
        self.choose(choice)

    @property
    def choice(self) -> str:
        """A key of `LANGUAGES`, or ``system``."""
        return self._choice

    @property
    def name(self) -> str:
        """What the language spoken now calls itself."""
        return LANGUAGES[self._code]

    def choose(self, choice: str) -> None:
        """Speak `choice` from now on; widgets made before keep the words that they have."""
        self._choice = choice if choice in LANGUAGES else "system"
        self._code = self._choice if self._choice in LANGUAGES else _system_language()
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        QLocale.setDefault(QLocale(self._code))
        if self._code != ENGLISH:
            self._add(f"qtbase_{self._code}", Path(_qt_translations()))
            self._add(f"crossbearing_{self._code}", self._folder)

    def _add(self, name: str, folder: Path) -> None:
        translator = QTranslator(self)
        if translator.load(name, str(folder)):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def _system_language() -> str:
    """The first of the person's languages that the program speaks; English if there is none."""
    preferred = (language.split("-")[0] for language in QLocale.system().uiLanguages())
    return next((code for code in preferred if code in LANGUAGES), ENGLISH)


def _qt_translations() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
