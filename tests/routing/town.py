"""A town of sixteen places, drawn by hand, for tests that look at a whole map."""

from __future__ import annotations

from crossbearing.model.address import EntryId, PackId, PlaceId, RoadId
from crossbearing.model.route_map import Act, Destination, Place, Road, RouteMap, Scenery

_PLACES = {
    "home": ("Where we are today", 70, 640),
    "gate": ("Town Gate", 70, 470),
    "market": ("Market Cross", 250, 480),
    "mill": ("Old Mill", 250, 640),
    "bridge": ("Long Bridge", 260, 310),
    "square": ("Guild Square", 430, 310),
    "school": ("School House", 430, 480),
    "yard": ("Timber Yard", 440, 640),
    "well": ("Stone Well", 430, 150),
    "green": ("The Green", 610, 150),
    "forge": ("The Forge", 620, 320),
    "lock": ("Canal Lock", 610, 470),
    "harbour": ("Harbour", 640, 630),
    "hill": ("Beacon Hill", 620, 40),
    "fort": ("North Fort", 80, 100),
    "tower": ("Watch Tower", 250, 130),
}

_ROADS = (
    ("harbour-street", "home", "gate", "Harbour Street", 1, "Set the plan"),
    ("planning-street", "gate", "market", "Planning Street", 1, "Staff the team"),
    ("budget-row", "market", "bridge", "Budget Row", 1, "Agree the budget"),
    ("staffing-road", "bridge", "square", "Staffing Road", 3, "Weekly check-in"),
    ("clear-way", "square", "well", "Clear Way", 1.5, "Clear what blocks people"),
    ("review-lane", "well", "green", "Review Lane", 1, "Pilot on the promised date"),
    ("hill-path", "green", "hill", "Hill Path", 1.5, "Hand over the service"),
    ("mill-road", "home", "mill", "Mill Road", 2, "Count what is in stock"),
    ("short-cut", "mill", "market", "Short Cut", 1, "Train the night shift"),
    ("school-lane", "market", "school", "School Lane", 2, "Coach each lead"),
    ("school-rise", "school", "square", "School Rise", 3, "Close the open questions"),
    ("timber-road", "mill", "yard", "Timber Road", 2, "Order the material"),
    ("yard-link", "yard", "school", "Yard Link", 1, "Inspect the first batch"),
    ("quay", "yard", "harbour", "The Quay", 2, "Book the transport"),
    ("lock-road", "school", "lock", "Lock Road", 2, "Test with three users"),
    ("towpath", "lock", "harbour", "Towpath", 1, "Load in the right order"),
    ("forge-road", "square", "forge", "Forge Road", 2, "Fix what the test found"),
    ("forge-hill", "forge", "green", "Forge Hill", 2, "Rehearse the launch"),
    ("canal-side", "forge", "lock", "Canal Side", 1, "Move the backlog"),
    ("fort-road", "gate", "fort", "Fort Road", 5, "Scout the new market"),
    ("fort-street", "fort", "tower", "Fort Street", 2, "Sign the first customer"),
    ("tower-steps", "tower", "bridge", "Tower Steps", 2, "Price the offer"),
    ("tower-lane", "tower", "well", "Tower Lane", 3, "Open the second shop"),
)

_BENDS = {
    "fort-road": ((40, 380), (60, 220)),
    "quay": ((540, 665),),
    "hill-path": ((640, 95),),
    "forge-hill": ((660, 230),),
    "tower-steps": ((215, 200),),
    "mill-road": ((160, 660),),
}


def town() -> RouteMap:
    """The town, with three destinations."""
    return RouteMap(
        id="town",
        pack=PackId("core"),
        name="The town",
        story="A team in a small town sets out for one of three places.",
        size=(720, 720),
        start=PlaceId("home"),
        places=tuple(Place(key, name, (x, y)) for key, (name, x, y) in _PLACES.items()),
        roads=tuple(_road(parts) for parts in _ROADS),
        destinations=(
            _goal("hill", "A service people trust", "Customers stop calling to ask where it is.",
                  "in a quarter", ("direction",)),
            _goal("fort", "New market", "A second town pays for what we already know.",
                  "in a year", ("time-horizon",)),
            _goal("harbour", "Leaner costs", "The same work with one shift less to worry about.",
                  "by the summer"),
        ),
        scenery=Scenery(
            water=(
                ((0, 0), (170, 0), (120, 60), (30, 90), (0, 180)),
                ((520, 720), (500, 600), (560, 540), (720, 520), (720, 720)),
            ),
            parks=(
                ((300, 350), (395, 350), (395, 430), (300, 430)),
                ((480, 190), (570, 190), (570, 270), (480, 270)),
                ((110, 510), (205, 510), (205, 600), (110, 600)),
            ),
        ),
    )  # fmt: skip


def _road(parts: tuple[str, str, str, str, float, str]) -> Road:
    key, start, end, name, weeks, act = parts
    return Road(
        id=RoadId(key),
        start=PlaceId(start),
        end=PlaceId(end),
        name=name,
        weeks=weeks,
        act=Act(act, "Team lead", "Everyone affected has said yes"),
        bends=_BENDS.get(key, ()),
        one_way=key == "short-cut",
        entries=(EntryId("planning"), EntryId("direction")) if key == "planning-street" else (),
    )


def _goal(
    place: str, title: str, why: str, horizon: str, entries: tuple[str, ...] = ()
) -> Destination:
    return Destination(
        place=PlaceId(place),
        title=title,
        why=why,
        horizon=horizon,
        entries=tuple(EntryId(entry) for entry in entries),
    )
