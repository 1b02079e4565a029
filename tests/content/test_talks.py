"""The ready talks are there by name, keep their time and help whoever gives them."""

from __future__ import annotations

from crossbearing.model.library import Contents
from crossbearing.model.talk import RouteItem, SourcesItem

_READY = {
    "The map in ten minutes",
    "Three key differences",
    "Five main differences",
    "Both hats: the small-business owner",
    "Myths and fair words",
    "A half-day workshop",
}


def test_the_six_are_there(contents: Contents) -> None:
    assert {talk.name for talk in contents.talks} >= _READY


def test_they_keep_their_promised_time(contents: Contents) -> None:
    minutes = {talk.name: talk.minutes for talk in contents.talks}
    assert minutes["The map in ten minutes"] == 10
    assert 180 <= minutes["A half-day workshop"] <= 240


def test_every_item_has_a_note_and_all_but_the_sources_have_minutes(contents: Contents) -> None:
    bare = [
        f"content/talks/{talk.id}.yaml: item {number} has no note or no minutes"
        for talk in contents.talks
        for number, item in enumerate(talk.items, start=1)
        if not item.note or not (item.minutes or isinstance(item, SourcesItem))
    ]
    assert bare == []


def test_no_road_is_closed_twice_or_for_nothing(contents: Contents) -> None:
    """Whatever a talk blocks lies on the map that it shows."""
    roads = {chart.id: {road.id for road in chart.roads} for chart in contents.maps}
    routes = [item for talk in contents.talks for item in talk.items if isinstance(item, RouteItem)]
    assert routes
    assert all(set(item.block) <= roads[item.map] for item in routes)
    assert all(len(item.block) == len(set(item.block)) for item in routes)
