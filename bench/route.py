"""The route map: finding other turns when a road is blocked, and frames of pan, zoom and drive."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator

import networkx as nx
from PySide6.QtCore import QCoreApplication, QEvent

from bench.figure import Figure, percentile
from bench.large_town import SEED, large_town
from crossbearing import bundled
from crossbearing.gui.app import make_application
from crossbearing.gui.route.canvas import MapCanvas
from crossbearing.gui.route.controller import RouteController
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Theme, load_palette
from crossbearing.library.load import load_library
from crossbearing.model.address import RoadId
from crossbearing.model.library import Library
from crossbearing.model.route_map import RouteMap
from crossbearing.routing.graph import Graph, Route

_FRAME_MS = 1000 / 60
_SIDE = 100
_TRIPS = 12
_BLOCKS = 20
_WIDTH, _HEIGHT = 1920, 1080
_FRAMES = 150
_ZOOM_STEP = 1.02


def reroute() -> Iterator[Figure]:
    """The slowest hundredth of reroutes: road after road of the route at hand is blocked."""
    library = load_library([bundled.content()]).library
    samples: list[float] = []
    others: list[float] = []
    for route_map in library.maps:
        for seed in range(_TRIPS * 4):
            _block_along(route_map, Graph(route_map), seed, samples, others)
    yield _reroute_figure("bundled maps", samples, 1 / _FRAME_MS)
    yield _beside_networkx("bundled maps", samples, others)
    samples, others = [], []
    town = large_town(_SIDE)
    graph = Graph(town)
    for seed in range(_TRIPS):
        _block_along(town, graph, seed, samples, others)
    yield _reroute_figure(f"{len(town.places):,} junctions", samples, 1.0)
    yield _beside_networkx(f"{len(town.places):,} junctions", samples, others)


def _reroute_figure(what: str, samples: list[float], target: float) -> Figure:
    more = {
        "p50": statistics.median(samples),
        "slowest": max(samples),
        "reroutes": len(samples),
    }
    return Figure(
        f"reroute, {what} (p99)",
        percentile(samples, 0.99),
        "ms",
        "one frame",
        _FRAME_MS,
        target,
        more,
    )


def _beside_networkx(what: str, samples: list[float], others: list[float]) -> Figure:
    """The slowest hundredth beside that of networkx, which found its ways on the same roads."""
    return Figure(
        f"reroute, {what} (p99)",
        percentile(samples, 0.99),
        "ms",
        "networkx",
        percentile(others, 0.99),
        None,
        {"p50": statistics.median(samples), "networkx_p50": statistics.median(others)},
    )


def _block_along(
    route_map: RouteMap, graph: Graph, seed: int, samples: list[float], others: list[float]
) -> None:
    """Block a road of the route at hand, find the next, and so on; and let networkx do the same."""
    rng = random.Random(SEED + seed)
    goal = rng.choice(route_map.destinations).place
    judge = nx.Graph()
    for road in route_map.roads:
        judge.add_edge(road.start, road.end, weight=road.weeks)
    blocked: list[RoadId] = []
    answer = graph.route(goal)
    while isinstance(answer, Route) and answer.legs and len(blocked) < _BLOCKS:
        leg = rng.choice(answer.legs)
        blocked.append(RoadId(leg.road.id))
        begun = time.perf_counter()
        answer = graph.route(goal, blocked)
        samples.append((time.perf_counter() - begun) * 1000)
        if judge.has_edge(leg.start, leg.end):
            judge.remove_edge(leg.start, leg.end)
        begun = time.perf_counter()
        nx.has_path(judge, route_map.start, goal) and nx.dijkstra_path(judge, route_map.start, goal)
        others.append((time.perf_counter() - begun) * 1000)


def map_frames() -> Iterator[Figure]:
    """The slowest hundredth of frames on a map of 1920×1080, every pixel drawn by the processor."""
    make_application()
    library = load_library([bundled.content()]).library
    moves: tuple[tuple[str, Callable[[MapCanvas, RouteController, int], None]], ...] = (
        ("pan", _pan),
        ("zoom", _zoom),
        ("drive", _drive),
    )
    for name, move in moves:
        samples = [ms for one in library.maps for ms in _frames(library, one, move)]
        yield Figure(
            f"map, {name} to painted at {_WIDTH}×{_HEIGHT} (p99)",
            percentile(samples, 0.99),
            "ms",
            "one frame",
            _FRAME_MS,
            1.0,
            {"p50": statistics.median(samples), "slowest": max(samples), "frames": len(samples)},
        )


def _frames(
    library: Library,
    route_map: RouteMap,
    move: Callable[[MapCanvas, RouteController, int], None],
) -> list[float]:
    """Milliseconds from each movement to the painted map."""
    theme = Theme(load_palette(bundled.resources() / "themes", "light"))
    controller = RouteController(library)
    controller.choose_map(route_map.map_id)
    canvas = MapCanvas(controller, Icons(theme))
    canvas.resize(_WIDTH, _HEIGHT)
    canvas.show()
    QCoreApplication.processEvents()
    if move is _pan:
        canvas.zoom_by(3.0)
    samples = []
    for frame in range(_FRAMES):
        begun = time.perf_counter()
        move(canvas, controller, frame)
        canvas.repaint()
        samples.append((time.perf_counter() - begun) * 1000)
    controller.park()
    canvas.close()
    canvas.deleteLater()
    controller.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return samples


def _pan(canvas: MapCanvas, _controller: RouteController, frame: int) -> None:
    direction = 1 if frame % 100 < 50 else -1
    canvas.pan_by(-9.0 * direction, -5.0 * direction)


def _zoom(canvas: MapCanvas, _controller: RouteController, frame: int) -> None:
    closer = frame % 100 < 50
    canvas.zoom_by(_ZOOM_STEP if closer else 1 / _ZOOM_STEP, (700.0, 400.0))


def _drive(_canvas: MapCanvas, controller: RouteController, frame: int) -> None:
    if frame == 0:
        controller.go()
    controller.advance(1 / 60)
