"""A list of turns or destinations, in step with the map."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from crossbearing.gui.route.controller import RouteController
from crossbearing.gui.route.row_delegate import RowDelegate
from crossbearing.gui.route.row_model import RowModel
from crossbearing.gui.route.rows import Row, RowKind
from crossbearing.gui.star_key import claims_star, is_star_key
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.viewport import own_viewport
from crossbearing.model.address import Address


class RowList(QListView):
    """Shows rows; the row moved to is pointed at on the map, and the other way round.

    `entry_chosen` carries the address of an entry that was clicked or entered, `star_pressed` that
    of one whose star was clicked or that was at hand when the star key was pressed. Enter on a
    destination chooses it, ``B`` on a road blocks or opens it; ← and → go through a row's entries.
    """

    entry_chosen = Signal(object)
    star_pressed = Signal(object)

    def __init__(
        self, controller: RouteController, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._wide = self._most = 0
        own_viewport(self)
        self._model = RowModel(self)
        self._delegate = RowDelegate(controller, icons, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._moved)
        controller.pointed.connect(self.follow)
        controller.relit.connect(self.viewport().update)
        controller.restarred.connect(self._show_stars)

    @property
    def rows(self) -> RowModel:
        """The model of the rows."""
        return self._model

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._delegate.set_icons(icons)
        self.doItemsLayout()

    def hug(self, width: int, most: int) -> None:
        """Like to be so wide, and no taller than the rows need nor than `most`.

        With 0 as `most` it takes what height there is.
        """
        down = QSizePolicy.Policy.Fixed if most else QSizePolicy.Policy.Ignored
        self.setSizePolicy(QSizePolicy.Policy.Preferred, down)
        self._wide, self._most = width, most
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as liked, and tall enough for all rows if they may be."""
        rows = (self.sizeHintForRow(number) for number in range(self._model.rowCount()))
        height = sum(rows) + 2 * self.frameWidth()
        return QSize(self._wide, min(height, self._most or height))

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; the current one stays what it is about."""
        self.selectionModel().blockSignals(True)
        self._model.show_rows(rows)
        self._show_stars()
        self.selectionModel().blockSignals(False)
        self.updateGeometry()
        self.follow()

    def follow(self) -> None:
        """Make the row current that the controller points at."""
        number = self._model.row_of(self._controller.current)
        if number != self.currentIndex().row():
            selection = self.selectionModel()
            selection.blockSignals(True)
            index = self._model.index(number, 0)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            selection.blockSignals(False)
            self._unfold()
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Claim the star key for the entry at hand before the window takes it for its own."""
        if claims_star(event) and self.address_at_hand() is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        address = self.address_at_hand()
        if is_star_key(event) and address is not None:
            self.star_pressed.emit(address)
            return
        row = self._model.row_at(self.currentIndex().row())
        key = event.key()
        if row is not None and key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and row.entries:
            step = 1 if key == Qt.Key.Key_Right else -1
            self._delegate.chip = (self._delegate.chip + step) % len(row.entries)
            self.viewport().update()
        elif row is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(row)
        elif event.text().isprintable() and event.text():
            # Letters are the panel's keys, not a search in this list.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Rows are taller where they are narrower; the view itself lays out anew for heights.
            self.scheduleDelayedItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = self._model.row_at(self.indexAt(event.position().toPoint()).row())
        self._controller.hover(row.target if row is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._controller.hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Looked up before the press unfolds a row and moves the others.
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        row = self._model.row_at(index.row())
        rect = self.visualRect(index)
        chip = self._delegate.chip_at(index, rect, spot) if row else None
        on_star = chip is not None and self._delegate.is_on_star(index, rect, spot, chip)
        super().mousePressEvent(event)
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self._press(row, chip, on_star=on_star)

    def _press(self, row: Row, chip: int | None, *, on_star: bool) -> None:
        if chip is not None and on_star:
            self._delegate.chip = chip
            self.star_pressed.emit(row.entries[chip].address)
        elif chip is not None:
            self._delegate.chip = chip
            self.entry_chosen.emit(row.entries[chip].address)
        elif row.kind is RowKind.DESTINATION and row.target is not None and row.target.place:
            self._controller.choose(row.target.place)

    def address_at_hand(self) -> Address | None:
        """The address that Enter would open, if the current row has entries."""
        row = self._model.row_at(self.currentIndex().row())
        if row is None or not row.entries:
            return None
        return row.entries[min(self._delegate.chip, len(row.entries) - 1)].address

    def _enter(self, row: Row) -> None:
        chooses = row.kind is RowKind.DESTINATION and not row.chosen
        if chooses and row.target is not None and row.target.place is not None:
            self._controller.choose(row.target.place)
            return
        address = self.address_at_hand()
        if address is not None:
            self.entry_chosen.emit(address)

    def _show_stars(self) -> None:
        self._model.show_stars(self._controller.stars)

    def _moved(self, index: QModelIndex) -> None:
        self._unfold()
        row = self._model.row_at(index.row())
        if row is not None and row.target is not None:
            self._controller.point_at(row.target)

    def _unfold(self) -> None:
        """The current row is taller than the others."""
        self._delegate.chip = 0
        self.updateGeometry()
        self.scheduleDelayedItemsLayout()
        if self.currentIndex().isValid():
            self.executeDelayedItemsLayout()
            self.scrollTo(self.currentIndex())
