"""Whatever is wrong with the text of a file is told where it stands, in plain words."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.library import parser, yaml_source
from crossbearing.library.limits import Limits
from crossbearing.library.yaml_source import parse, read


@pytest.fixture(params=["libyaml", "pure"])
def _each_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "pure":
        monkeypatch.setattr(yaml_source, "new_parser", parser.PureParser)


def told(data: bytes, limits: Limits | None = None) -> list[str]:
    document = parse(data, limits) if limits else parse(data)
    return [f"{flaw.line}:{flaw.column}: {flaw.words}" for flaw in document.flaws]


QUOTED = "a quoted text begins here and never ends"
BROKEN_OFF = "this does not continue what stands before it"
COLON = "a colon begins a value here, where none can stand"


@pytest.mark.usefixtures("_each_parser")
@pytest.mark.parametrize(
    ("data", "flaw"),
    [
        (b"", "1:1: the file is empty"),
        (b"# only a remark\n", "1:1: the file is empty"),
        (b"---\n...\n", "1:1: the file is empty"),
        (b"~\n", "1:1: the file is empty"),
        (b"- a: 1\n  b: 2\n  a: 3\n", "3:3: the key “a” stands here twice"),
        (b"- a\n- b\tc\n", "2:4: there is a tab here"),
        (b"- a:\n\tb: c\n", "2:1: there is a tab here"),
        (b"- one\n- caf\xe9\n", "2:6: the byte 0xe9 is not UTF-8"),
        ("- Übung\n- \xff\n".encode("latin-1"), "1:3: the byte 0xdc is not UTF-8"),
        ("a: 1\n".encode("utf-16"), "1:1: the file is UTF-16"),
        (b"- a\n- b\0c\n", "2:4: the character U+0000 is not allowed"),
        (b"- a\n- \x1b[31m\n", "2:3: the character U+001B is not allowed"),
        (b'- a\n- "b\\0c"\n', "2:3: this text holds a character that can't be seen"),
        (b"- !secret a\n", "1:3: the tag “!secret” is not allowed"),
        (b"- !!python/object:os.system {}\n",
         "1:3: the tag “tag:yaml.org,2002:python/object:os.system” is not allowed"),
        (b"a: 1\n---\nb: 2\n", "2:1: a second document begins here"),
        (b"- [a, b]: c\n", "1:3: a key must be plain text"),
        (b"- {a: b}: c\n", "1:3: a key must be plain text"),
        (b"- &x a\n- {*x : b}\n", "2:4: a key must be plain text"),
        (b"- *nobody\n", "1:3: “*nobody” repeats nothing that is complete before it"),
        (b"- &a [*a]\n", "1:7: “*a” repeats nothing that is complete before it"),
        (b"a: b: c\n", f"1:5: {COLON}"),
        (b"a: b\n c: d\n", f"2:3: {COLON}"),
        (b"a: - b\n", "1:4: a dash begins a list here, where none can stand"),
        (b"- 'it's'\n", f"1:7: {BROKEN_OFF}"),
        (b"a: b\n- c\n", f"2:1: {BROKEN_OFF}"),
        (b"- @b\n", "1:3: no text can begin with this character"),
        (b"- `b`\n", "1:3: no text can begin with this character"),
        (b"a: 1\nb: \"c\nd: 2\n", f"2:4: {QUOTED}"),
        (b"a:\n  - [b\n", "2:5: a list begins here with “[” and goes wrong before its “]”"),
        (b"a: {b\n", "1:4: a mapping begins here with “{” and goes wrong before its “}”"),
        (b"a: *\n", "1:5: a text that begins with “*” or “&” is read as a reference"),
        (b"a: >x\n  b\n", "1:5: text follows on the line that opens a block text"),
        (b"%YAML 3.0\n---\na: 1\n", "1:1: the file asks for another version of YAML"),
        (b"  a: b\n c: d\n", "2:2: the content of the file has ended before this"),
    ],
)  # fmt: skip
def test_a_flaw_is_told_where_it_stands(data: bytes, flaw: str) -> None:
    assert told(data) == [flaw]


@pytest.mark.usefixtures("_each_parser")
def test_all_flaws_of_a_text_are_told() -> None:
    data = b"- a: 1\n  a: 2\n- b: 'x\ty'\n- !t c\n- d: 1\n  d: 2\n- [\n"
    assert told(data) == [
        "2:3: the key “a” stands here twice",
        "3:8: there is a tab here",
        "4:3: the tag “!t” is not allowed",
        "6:3: the key “d” stands here twice",
        "8:1: a value is missing here",
    ]


@pytest.mark.usefixtures("_each_parser")
@pytest.mark.parametrize(
    "data",
    [b"\xef\xbb\xbf- a: 1\n  b: c\n", b"- a: 1\r\n  b: c\r\n", b"- a: 1\r  b: c\r"],
    ids=["byte order mark", "CRLF", "CR"],
)
def test_editors_habits_are_accepted(data: bytes) -> None:
    document = parse(data)
    assert document.root == [{"a": 1, "b": "c"}]
    assert document.flaws == ()


@pytest.mark.usefixtures("_each_parser")
def test_columns_are_the_same_behind_a_byte_order_mark() -> None:
    assert told(b"\xef\xbb\xbf- a\tb\n") == told(b"- a\tb\n") == ["1:4: there is a tab here"]


@pytest.mark.usefixtures("_each_parser")
def test_what_stands_before_a_flaw_is_kept() -> None:
    document = parse(b"- id: a\n- id: b\n- id: 'c\n")
    assert document.root == [{"id": "a"}, {"id": "b"}]
    assert not document.whole


@pytest.mark.usefixtures("_each_parser")
def test_aliases_repeat_a_value() -> None:
    document = parse(b"- &x {a: [1, 2]}\n- *x\n- &y text\n- *y\n")
    assert document.root == [{"a": [1, 2]}, {"a": [1, 2]}, "text", "text"]
    assert document.flaws == ()


def test_a_merge_key_is_a_key_like_any_other() -> None:
    assert parse(b"- &x {a: 1}\n- {<<: *x, b: 2}\n").root == [{"a": 1}, {"<<": {"a": 1}, "b": 2}]


def test_a_colon_in_a_text_is_explained_with_its_remedy() -> None:
    (flaw,) = parse(b"question: Who decides: me?\n").flaws
    assert "double quotes" in flaw.remedy


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    (flaw,) = read(tmp_path / "none.yaml").flaws
    assert flaw.words == "the file can't be read (no such file or directory)"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (flaw,) = read(tmp_path).flaws
    assert "no ordinary file" in flaw.words
