"""What the parts of the route map share: map, journey, lens, what is pointed at, and the drive."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from crossbearing.gui.route.homes import Homes
from crossbearing.gui.route.open_maps import OpenMap, OpenMaps
from crossbearing.gui.session import Trip
from crossbearing.model.address import Address, MapId, PlaceId, RoadId
from crossbearing.model.library import Library
from crossbearing.model.route_map import RouteMap
from crossbearing.routing.drawing.chart import Chart
from crossbearing.routing.drawing.scene import Scene, scene_of
from crossbearing.routing.drawing.targets import Target
from crossbearing.routing.drive import Drive, Gear
from crossbearing.routing.journey import Journey
from crossbearing.routing.lens import Lens

_FRAME_MS = 16
_LONGEST_FRAME_S = 0.1
_FIRST_TRIP = Trip()


class RouteController(QObject):
    """Owns the state; the parts of the panel show it and ask for changes.

    `changed`: the map, journey or lens is another. `relit`: other roads or places are lit up.
    `pointed`: another road or pin is pointed at or hovered. `moved`: the drive moved, began or
    ended. `passing` carries the road that the drive has just entered or the destination at which it
    has arrived, None once it is over. `map_changed`: another map was opened. `restarred`: the
    person's stars are others.
    """

    changed = Signal()
    relit = Signal()
    pointed = Signal()
    moved = Signal()
    passing = Signal(object)
    map_changed = Signal()
    restarred = Signal()

    def __init__(
        self, library: Library, trip: Trip = _FIRST_TRIP, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._opened = OpenMaps(library, trip.destinations)
        self._at: OpenMap | None = None
        self._trip = trip
        self.lens = Lens(trip.lens) if trip.lens in list(Lens) else Lens.MANAGER
        self.stars: AbstractSet[Address] = frozenset()
        self.compares = True
        self.is_still: Callable[[], bool] = lambda: False
        self.current: Target | None = None
        self.hovered: Target | None = None
        self.drive = Drive()
        self._address: Address | None = None
        self._homes = Homes()
        self._passing: Target | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._clock = QElapsedTimer()
        if library.maps:
            self._at = self._opened.open(self._map_of(trip.map) or library.maps[0])
            self._begin_drive()
            self._point_as_leader()

    @property
    def library(self) -> Library:
        """Where the maps and entries come from."""
        return self._library

    @property
    def maps(self) -> tuple[RouteMap, ...]:
        """The maps there are to choose from."""
        return self._library.maps

    @property
    def map(self) -> RouteMap | None:
        """The map at hand."""
        return self._at.atlas.map if self._at is not None else None

    @property
    def chart(self) -> Chart | None:
        """The chart of the map at hand."""
        return self._at.chart if self._at is not None else None

    @property
    def journey(self) -> Journey | None:
        """The journey on the map at hand."""
        return self._at.journey if self._at is not None else None

    @property
    def scene(self) -> Scene:
        """What the picture is to show."""
        if self._at is None:
            return Scene()
        return scene_of(
            self._at.journey,
            self.lens,
            compare=self.compares,
            lit_roads=self._homes.roads,
            lit_places=self._homes.places,
        )

    @property
    def trip(self) -> Trip:
        """What to remember of the map as it is now; of maps not opened what was known before."""
        return Trip(
            map=self.map.id if self.map is not None else self._trip.map,
            lens=self.lens.value,
            destinations=self._opened.destinations,
        )

    @property
    def lit(self) -> Homes:
        """Where the entry at hand lives on this map."""
        return self._homes

    def choose_map(self, map_id: MapId) -> None:
        """Open the map of that id; a map left earlier is as it was left."""
        chosen = self._map_of(map_id)
        if chosen is None or chosen is self.map:
            return
        self._at = self._opened.open(chosen)
        self.current = self.hovered = None
        self._find_homes()
        self._begin_drive()
        self.map_changed.emit()
        self.changed.emit()

    def choose(self, place: PlaceId) -> None:
        """End the trip at `place`. That is the leader's work, so the leader's lens is put on."""
        self._change(lambda journey: journey.choose(place), Lens.LEADER)

    def toggle(self, road: RoadId) -> None:
        """Block a road or open it. That is the manager's work, so the manager's lens is put on."""
        self._change(lambda journey: journey.toggle(road), Lens.MANAGER)

    def reset(self) -> None:
        """Every road open, and the first destination."""
        self._change(Journey.reset, None)

    def undo(self) -> None:
        """Take back the last change."""
        self._change(Journey.undo, None)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._change(Journey.redo, None)

    def look_as(self, lens: Lens) -> None:
        """Look at the map through another lens."""
        if lens is self.lens:
            return
        self.lens = lens
        self._point_as_leader()
        self.changed.emit()

    def compare(self, on: bool) -> None:
        """Show the route before the last change beside the new one, or only the new one."""
        self.compares = on
        self.changed.emit()

    def point_at(self, target: Target | None) -> None:
        """Make a road or pin the one that keys act on."""
        if target != self.current:
            self.current = target
            self.pointed.emit()

    def hover(self, target: Target | None) -> None:
        """The pointer is over a road or pin, in the map or in the list."""
        if target != self.hovered:
            self.hovered = target
            self.pointed.emit()

    def show_entry(self, address: Address | None) -> None:
        """Light up where an entry lives."""
        before, self._address = self._homes, address
        self._find_homes()
        if self._homes != before:
            self.relit.emit()

    def show_stars(self, stars: AbstractSet[Address]) -> None:
        """Take these addresses for starred."""
        if stars != self.stars:
            self.stars = stars
            self.restarred.emit()

    def go(self) -> None:
        """Drive on, or pause."""
        if self.drive.gear is Gear.DRIVING:
            self._take(self.drive.pause())
        else:
            self._take(self.drive.go())

    def step(self, forward: bool = True) -> None:
        """Drive to the next turn, or back to the one before, and stand there."""
        self._take(self.drive.step(forward))

    def park(self) -> None:
        """End the drive."""
        self._take(self.drive.park())

    def faster(self) -> None:
        """Drive at the next speed."""
        self._take(self.drive.faster())

    def advance(self, seconds: float) -> None:
        """Let the drive go on for so long."""
        self._take(self.drive.advance(seconds))

    def stop(self) -> None:
        """Stand still, since nobody sees the map."""
        if self.drive.gear is Gear.DRIVING:
            self._take(self.drive.pause())

    def _map_of(self, map_id: str) -> RouteMap | None:
        return next((each for each in self.maps if each.id == map_id), None)

    def _point_as_leader(self) -> None:
        """Through the leader's lens the destination is what one begins with."""
        goal = self.journey.plan.destination if self.journey is not None else None
        if self.lens is Lens.LEADER and goal is not None:
            self.current = Target(place=goal)

    def _change(self, change: Callable[[Journey], Journey], lens: Lens | None) -> None:
        if self._at is None:
            return
        journey = change(self._at.journey)
        if journey is self._at.journey:
            return
        self._at.journey = journey
        self.lens = lens or self.lens
        self._begin_drive()
        self.changed.emit()

    def _find_homes(self) -> None:
        entry = self._library.entry(self._address) if self._address is not None else None
        lives = self._at.homes if self._at is not None else {}
        self._homes = lives.get(entry.address, Homes()) if entry is not None else Homes()

    def _begin_drive(self) -> None:
        turns = self._at.journey.turns if self._at is not None else ()
        self._take(Drive.along(turns, self.drive.speed))

    def _take(self, drive: Drive) -> None:
        before, self.drive = self.drive, drive
        if drive.gear is Gear.DRIVING and not self._timer.isActive():
            self._clock.start()
            self._timer.start()
        elif drive.gear is not Gear.DRIVING:
            self._timer.stop()
        if drive == before:
            return
        self._tell_passing()
        self.moved.emit()

    def _tell_passing(self) -> None:
        """Point at the road or destination that the drive has come to, once it is another."""
        here = self._here()
        if here == self._passing:
            return
        self._passing = here
        if here is not None:
            self.point_at(here)
        self.passing.emit(here)

    def _here(self) -> Target | None:
        """Where the drive is; None while there is none."""
        drive, journey = self.drive, self.journey
        if journey is None or not drive.gear or drive.leg >= len(journey.turns):
            return None
        if drive.has_arrived:
            return Target(place=journey.plan.destination)
        return Target(road=RoadId(journey.turns[drive.leg].road.id))

    def _tick(self) -> None:
        self.advance(min(self._clock.restart() / 1000, _LONGEST_FRAME_S))
