"""Somebody before the route map: presses keys, points, and reads what is shown."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from crossbearing.gui.route.canvas import MapCanvas
from crossbearing.gui.route.panel import RoutePanel
from crossbearing.model.address import PlaceId, RoadId
from crossbearing.routing.drawing.picture import Picture
from crossbearing.routing.drawing.view import View


class Traveller:
    """Drives one panel and reads it."""

    def __init__(self, panel: RoutePanel, qtbot: QtBot) -> None:
        self.panel = panel
        self.qtbot = qtbot

    @property
    def map(self) -> MapCanvas:
        """The map itself."""
        return self.panel.canvas

    @property
    def picture(self) -> Picture:
        """What is drawn."""
        picture = self.map.picture()
        assert picture is not None
        return picture

    @property
    def view(self) -> View:
        """What part of it is seen."""
        view = self.map.view
        assert view is not None
        return view

    def press(self, *keys: str) -> None:
        """Press keys where the focus is."""
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keySequence(focus, key)

    def focus(self, name: str) -> QListView:
        """Go to the list of that object name."""
        found = self.list(name)
        found.setFocus()
        return found

    def list(self, name: str) -> QListView:
        """The list of that object name."""
        found = self.panel.findChild(QListView, name)
        assert found is not None
        return found

    def turns(self) -> list[str]:
        """The visible rows under the map, as they read."""
        return self._rows("turnList", Qt.ItemDataRole.DisplayRole)

    def sentences(self, name: str = "turnList") -> list[str]:
        """The rows as a screen reader says them."""
        return self._rows(name, Qt.ItemDataRole.AccessibleTextRole)

    def destinations(self) -> list[str]:
        """The destinations, as they read."""
        return self._rows("destinationList", Qt.ItemDataRole.DisplayRole)

    def current(self, name: str = "turnList") -> str:
        """The row that is unfolded."""
        return str(self.list(name).currentIndex().data() or "")

    def text(self, name: str) -> str:
        """What the label of that object name says."""
        label = self.panel.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def click(self, words: str) -> None:
        """Click the visible button that says so."""
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def button(self, words: str) -> QAbstractButton:
        """The visible button that says so, by text or by name."""
        for button in self.panel.findChildren(QAbstractButton):
            if button.isVisible() and words in {button.text(), button.accessibleName()}:
                return button
        raise AssertionError(f"no visible button says “{words}”")

    def pin(self, place: str) -> QPoint:
        """Where in the window a pin's head is."""
        pin = next(pin for pin in self.picture.pins if pin.place == place)
        return self._in_window(*pin.head)

    def road(self, road: str, share: float = 0.5) -> QPoint:
        """Where in the window a road is, so far along."""
        track = self.picture.chart.ways[RoadId(road)].track
        x, y = track.at(track.length * share)[0]
        return self._in_window(x * self.picture.scale, y * self.picture.scale)

    def place(self, place: str) -> QPoint:
        """Where in the window a place is."""
        return self._in_window(*self.picture.point(PlaceId(place)))

    def click_map(self, spot: QPoint) -> None:
        """Click the map."""
        QTest.mouseClick(self.map, Qt.MouseButton.LeftButton, pos=spot)

    def wheel(self, spot: QPoint, notches: float) -> None:
        """Turn the wheel over a spot of the map."""
        turn = QPoint(0, round(notches * 120))
        event = QWheelEvent(
            QPointF(spot),
            QPointF(self.map.mapToGlobal(spot)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.map, event)

    def seen(self, widget: QWidget | None = None) -> QImage:
        """What the panel, or one of its parts, looks like once everything is painted."""
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.map.is_at_rest)
        return (widget or self.panel).grab().toImage()

    def _in_window(self, x: float, y: float) -> QPoint:
        return QPoint(round(x + self.view.left), round(y + self.view.top))

    def _rows(self, name: str, role: Qt.ItemDataRole) -> list[str]:
        model = self.list(name).model()
        return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]
