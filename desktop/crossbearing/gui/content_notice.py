"""Tells which packs are not whole: what is sound in them is shown, what is not is listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crossbearing.gui.bookmarks.notice import Notice
from crossbearing.gui.look import Look
from crossbearing.gui.saying import say
from crossbearing.gui.text_window import TextWindow
from crossbearing.library.problem import Problem


class ContentNotice(QObject):
    """Puts a notice of `problems` into `column`, until the person has seen enough of it."""

    def __init__(
        self, problems: Sequence[Problem], look: Look, column: QVBoxLayout, window: QWidget
    ) -> None:
        super().__init__(window)
        self._problems, self._look, self._window = problems, look, window
        words = self.tr(
            "What is sound is shown. What is not was left out; whoever made the pack can mend it."
        )
        title = self.tr("Parts of a content pack could not be used")
        first = f"{problems[0].file}: {say(problems[0].words)}."
        self._notice = Notice(title, [words, first], look.icons)
        look.changed.connect(self._notice.set_icons)
        self._notice.offer(self.tr("Go on")).clicked.connect(self._dismiss)
        show = self._notice.offer(self.tr("Show everything…"), best=True)
        show.clicked.connect(self._show)
        column.insertWidget(1, self._notice)

    def _show(self) -> None:
        window = ProblemsWindow(self._look, self._window)
        window.finished.connect(window.deleteLater)
        window.list_all(self._problems)
        window.show()

    def _dismiss(self) -> None:
        self._notice.hide()
        self._notice.deleteLater()
        self.deleteLater()


class ProblemsWindow(TextWindow):
    """Lists problems of packs, each with its place and what to do."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        name = QCoreApplication.translate("ProblemsWindow", "Problems of content packs")
        close = QCoreApplication.translate("ProblemsWindow", "Close")
        super().__init__(look.icons.theme, parent, name, close)

    def list_all(self, problems: Sequence[Problem]) -> None:
        """List these."""
        count = self.tr("Problems found: {count}").format(count=len(problems))
        words = self.tr("File, line and column, what is wrong, and how to mend it:")
        self.show_text(count, words, "\n".join(map(str, problems)))
