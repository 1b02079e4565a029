"""Which version this is, and under which licences everything in it stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crossbearing import notices
from crossbearing.gui.text_window import TextWindow
from crossbearing.gui.theme.roles import Theme
from crossbearing.gui.versions import versions


class AboutWindow(TextWindow):
    """Shows version, licences and the notices of others, all as plain text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        name = QCoreApplication.translate("AboutWindow", "About Crossbearing")
        super().__init__(theme, parent, name, QCoreApplication.translate("AboutWindow", "Close"))
        words = self.tr(
            "Leading and managing, side by side. The program is under the MIT licence. The content"
            " is under Creative Commons Attribution 4.0 (CC BY 4.0): use it for anything, and say"
            " where it is from. Nothing here opens a connection to another machine."
        )
        self.show_text(versions().partition(",")[0], f"{words}\n\n{versions()}", notices.text())
