"""A talk becomes slides and steps, whatever is in it and whatever has gone."""

from __future__ import annotations

import pytest

from crossbearing.model.address import Address, EntryId, MapId, PackId, PlaceId
from crossbearing.model.entry import Distinction, Kind, kind_of
from crossbearing.model.library import Library
from crossbearing.model.page import Label
from crossbearing.model.talk import (
    AnyItem,
    ComparisonItem,
    DiscussionItem,
    EntryItem,
    Reveal,
    RouteItem,
    SourcesItem,
    Talk,
    TextItem,
)
from crossbearing.presenting.faces import (
    MapFace,
    Part,
    QuestionFace,
    SidesFace,
    SourcesFace,
    TableFace,
    TextFace,
    words_of,
)
from crossbearing.presenting.legible import MEETING_ROOM, SMALL_ROOM, Room
from crossbearing.presenting.script import script_of, script_of_entries, split_items
from crossbearing.presenting.slide import Script, Slide
from crossbearing.routing.lens import Lens

CORE = PackId("core")
FAR = Room(9.0)


def talk(*items: AnyItem) -> Talk:
    return Talk(id="mine", name="Mine", summary="My talk", items=items, pack=CORE)


def slides(library: Library, *items: AnyItem) -> tuple[Slide, ...]:
    """The slides of a talk without its title and end, and the sources added to it."""
    return script_of(talk(*items), library).slides[1:-1]


def entry(library: Library, kind: Kind) -> EntryItem:
    found = next(entry for entry in library.entries if kind_of(entry) is kind)
    return EntryItem(entry=EntryId(found.id))


def shown(slide: Slide) -> list[set[str]]:
    """What is uncovered at each step."""
    return [
        {str(part) for part in step.face.shown}
        for step in slide.steps
        if isinstance(step.face, SidesFace)
    ]


@pytest.mark.parametrize(
    ("reveal", "order"),
    [
        (Reveal.LEADER_FIRST, ["leader", "manager", "both"]),
        (Reveal.MANAGER_FIRST, ["manager", "leader", "both"]),
        (Reveal.BOTH_FIRST, ["both", "leader", "manager"]),
    ],
)
def test_an_entry_is_uncovered_in_the_chosen_order(
    library: Library, reveal: Reveal, order: list[str]
) -> None:
    slide = slides(library, EntryItem(entry=EntryId("direction"), reveal=reveal))[0]
    assert shown(slide) == [set(), set(order[:1]), set(order[:2]), set(order)]


def test_both_sides_together(library: Library) -> None:
    item = EntryItem(entry=EntryId("direction"), reveal=Reveal.TOGETHER)
    assert shown(slides(library, item)[0]) == [
        set(),
        {"leader", "manager"},
        {"leader", "manager", "both"},
    ]


def test_the_question_stands_alone_first(library: Library) -> None:
    slide = slides(library, EntryItem(entry=EntryId("direction")))[0]
    direction = library.resolve("direction", CORE)
    assert isinstance(direction, Distinction)
    assert words_of(slide.steps[0].face) == (direction.name, direction.question)
    assert direction.leader.headline in words_of(slide.steps[1].face)
    assert direction.manager.headline not in words_of(slide.steps[1].face)
    assert slide.steps[2].brings == f"Manager: {direction.manager.headline}"


def test_a_myth_is_corrected_before_the_fair_words(library: Library) -> None:
    slide = slides(library, entry(library, Kind.MYTH))[0]
    first, second, *_ = slide.steps
    assert isinstance(first.face, SidesFace)
    assert first.face.heading.strip("“”\"'") in words_of(first.face)[1]
    assert isinstance(second.face, SidesFace)
    assert second.face.shown == {Part.BOTH}
    assert second.face.label is Label.IN_TRUTH


def test_an_analogy_tells_where_it_breaks(library: Library) -> None:
    slide = slides(library, EntryItem(entry=EntryId("the-map")))[0]
    labels = [step.face.label for step in slide.steps if isinstance(step.face, SidesFace)]
    assert Label.WHERE_IT_BREAKS in labels


def test_every_entry_makes_a_slide_that_ends_with_all_uncovered(library: Library) -> None:
    for one in library.entries:
        slide = slides(library, EntryItem(entry=EntryId(one.id)))[0]
        last = slide.steps[-1].face
        assert isinstance(last, SidesFace)
        assert {Part.LEADER, Part.MANAGER} <= last.shown
        assert slide.entry == one.address


def test_a_larger_room_splits_text_and_loses_none(library: Library) -> None:
    item = EntryItem(entry=EntryId("direction"))
    near = script_of(talk(item), library, room=SMALL_ROOM).slides[1]
    far = script_of(talk(item), library, room=FAR).slides[1]
    assert not near.is_split
    assert far.is_split
    whole = near.steps[-1].face
    assert isinstance(whole, SidesFace)
    pages = [step.face.leader.text for step in far.steps if isinstance(step.face, SidesFace)]
    assert " ".join(dict.fromkeys(pages)) == whole.leader.text
    assert split_items(talk(item), library, FAR) == (0,)
    assert split_items(talk(item), library, SMALL_ROOM) == ()


def test_the_bundled_library_is_hardly_split_in_a_meeting_room(library: Library) -> None:
    split = [talk.id for talk in library.talks if split_items(talk, library, MEETING_ROOM)]
    assert split == []


def test_a_route_shows_the_destination_then_each_turn_then_the_news(library: Library) -> None:
    item = next(
        item
        for talk in library.talks
        for item in talk.items
        if isinstance(item, RouteItem) and item.block and item.then_to
    )
    steps = [step.face for step in slides(library, item)[0].steps]
    assert all(isinstance(face, MapFace) for face in steps)
    faces = [face for face in steps if isinstance(face, MapFace)]
    assert faces[0].lens is Lens.LEADER
    assert faces[0].plan.destination == item.to
    turns = [face.current for face in faces]
    first = turns[1 : turns.index(None, 1)]
    assert first == list(range(1, len(first) + 1))
    closed = [face for face in faces if face.kicker == "A road closes"]
    assert [face.plan.blocked for face in closed] == [
        item.block[: n + 1] for n in range(len(item.block))
    ]
    elsewhere = next(face for face in faces if face.kicker == "Another destination")
    assert elsewhere.plan.destination == item.then_to
    assert faces[-1].current == len(elsewhere.turns)


def test_when_no_road_is_left_the_map_says_whose_choice_it_is(library: Library) -> None:
    item = RouteItem(
        map=MapId("quarter"),
        to=PlaceId("far-bank"),
        block=("visitors-road", "pilot-bridge"),  # type: ignore[arg-type]
    )
    last = slides(library, item)[0].steps[-1].face
    assert isinstance(last, MapFace)
    assert last.lens is Lens.LEADER
    assert "that is the leader’s choice" in " ".join(last.lines)
    assert last.turns == ()


def test_a_discussion_has_its_minutes_as_a_timer(library: Library) -> None:
    item = DiscussionItem(question="Why?", how="In pairs.", minutes=2.5)
    face = slides(library, item)[0].steps[0].face
    assert face == QuestionFace(question="Why?", how="In pairs.", seconds=150)


def test_a_comparison_of_many_entries_takes_several_steps(library: Library) -> None:
    names = tuple(EntryId(entry.id) for entry in library.entries[:12])
    slide = slides(library, ComparisonItem(title="Twelve", entries=names))[0]
    rows = [len(step.face.rows) for step in slide.steps if isinstance(step.face, TableFace)]
    assert rows == [5, 5, 2]


def test_sources_are_those_of_what_was_shown(library: Library) -> None:
    item = EntryItem(entry=EntryId("direction"))
    told = slides(library, item)[-1]
    direction = library.resolve("direction", CORE)
    assert direction is not None
    references = [source.reference() for source in library.sources_of(direction)]
    assert [line for step in told.steps for line in words_of(step.face)] == references


def test_sources_are_not_added_twice(library: Library) -> None:
    items = (EntryItem(entry=EntryId("direction")), SourcesItem())
    assert [slide.title for slide in slides(library, *items)] == ["Direction", "Sources"]


def test_what_is_gone_is_told_by_its_last_name(library: Library) -> None:
    item = EntryItem(entry=EntryId("gone-now"))
    names = {Address(CORE, EntryId("gone-now")): "Gone now"}
    slide = script_of(talk(item), library, names=names).slides[1]
    assert words_of(slide.steps[0].face) == (
        "Gone now",
        "This entry is no longer in the library.",
    )


@pytest.mark.parametrize(
    ("item", "told"),
    [
        (RouteItem(map=MapId("nowhere"), to=PlaceId("x")), "This map is no longer in the library."),
        (
            RouteItem(map=MapId("quarter"), to=PlaceId("x")),
            "The destination “x” is no longer on this map.",
        ),
    ],
)
def test_a_map_that_is_gone_is_told(library: Library, item: RouteItem, told: str) -> None:
    assert told in words_of(slides(library, item)[0].steps[0].face)


def test_a_comparison_keeps_the_row_of_what_is_gone(library: Library) -> None:
    item = ComparisonItem(title="Two", entries=(EntryId("direction"), EntryId("gone-now")))
    face = slides(library, item)[0].steps[0].face
    assert isinstance(face, TableFace)
    assert face.rows[1].leader == "No longer in the library"


def test_an_empty_talk_has_a_title_and_an_end(library: Library) -> None:
    script = script_of(talk(), library)
    assert script.steps == (1, 1)
    assert script.count == 1


def test_a_talk_that_opens_with_its_own_text_gets_no_other_title(library: Library) -> None:
    script = script_of(talk(TextItem(title="Hello", points=("One", "Two"))), library)
    face = script.slides[0].steps[0].face
    assert isinstance(face, TextFace)
    assert face.is_title
    assert script.count == 1


def test_a_long_list_of_points_is_split(library: Library) -> None:
    points = tuple(f"Point {number} " + "of some length " * 6 for number in range(30))
    (slide,) = slides(library, TextItem(title="Hello"), TextItem(title="Many", points=points))
    told = [line for step in slide.steps for line in words_of(step.face)[1:]]
    assert slide.is_split
    assert [" ".join(line.split()) for line in told] == [" ".join(p.split()) for p in points]


def test_three_hundred_slides(library: Library) -> None:
    names = [entry.id for entry in library.entries] * 2
    script = script_of(talk(*(EntryItem(entry=EntryId(n)) for n in names[:300])), library)
    assert script.count >= 302
    assert any(isinstance(step.face, SourcesFace) for step in script.slides[-2].steps)


def test_stars_become_a_talk_with_the_readers_notes(library: Library) -> None:
    addresses = [entry.address for entry in library.entries[:3]]
    notes = {addresses[1]: "My own secret"}
    script = script_of_entries("My stars", addresses, library, notes=notes)
    assert [slide.entry for slide in script.slides[1:4]] == addresses
    assert [slide.note for slide in script.slides[1:4]] == ["", "My own secret", ""]


def test_no_face_ever_holds_a_note(library: Library) -> None:
    for one in library.talks:
        script = script_of(one, library)
        for note in filter(None, (item.note.strip() for item in one.items)):
            assert note not in _all_faces(script)
            assert note.split(".")[0] not in _all_faces(script)


def _all_faces(script: Script) -> str:
    return "\n".join(
        word for slide in script.slides for step in slide.steps for word in words_of(step.face)
    )


def test_the_bundled_talks_keep_their_plan(library: Library) -> None:
    for one in library.talks:
        script = script_of(one, library)
        assert script.minutes == pytest.approx(one.minutes)
        assert all(slide.steps for slide in script.slides)
