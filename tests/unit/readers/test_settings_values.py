"""Values of any shape, and those inside another, change in a settings file, and not a byte beside them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.readers.settings_edit import (
    NotEditable,
    new_object,
    value_of,
    with_inner_value,
    with_value,
    without,
)

BLANKS = st.text(alphabet=" \t\r\n", max_size=3)
PLAIN = st.sampled_from(["1", '"x"', "null", "[1, {}]", '{"command": "no"}', r'"\u0041\/"', "1e400"])


@st.composite
def members(draw: st.DrawFn, name: str) -> tuple[str, str]:
    """An object's text with a member of that name, as what stands ahead of its value and behind it."""
    sides = []
    for side in ("a", "z"):
        names = [f"{side}{number}" for number in range(draw(st.integers(0, 2)))]
        sides.append([f'{draw(BLANKS)}"{one}"{draw(BLANKS)}:{draw(PLAIN)}' for one in names])
    start = "".join(f"{one}," for one in sides[0])
    end = "".join(f"{draw(BLANKS)},{one}" for one in sides[1])
    return f"{{{start}{draw(BLANKS)}{json.dumps(name)}{draw(BLANKS)}:{draw(BLANKS)}", f"{end}{draw(BLANKS)}}}"


@settings(max_examples=100, deadline=None)
@given(members("outer"), members("inner"), PLAIN, st.sampled_from(['"new é"', "{}", "[1]", "-0.0"]))
def test_an_inner_value_alone_changes(
    outer: tuple[str, str], inner: tuple[str, str], old: str, new: str
) -> None:
    def text(value: str) -> str:
        return f"\ufeff{outer[0]}{inner[0]}{value}{inner[1]}{outer[1]}\n"

    assert with_inner_value(text(old), "outer", "inner", new).after == text(new)


@settings(max_examples=100, deadline=None)
@given(members("gone"), PLAIN)
def test_a_member_is_taken_out_and_the_others_stay_as_they_are(around: tuple[str, str], value: str) -> None:
    text = f"{around[0]}{value}{around[1]}"
    after = without(text, "gone").after
    assert list(json.loads(after).items()) == [
        (name, kept) for name, kept in json.loads(text).items() if name != "gone"
    ]
    assert value_of(text, "gone") == value
    assert value_of(after, "gone") is None


@pytest.mark.parametrize(
    "before", ['{\n  "a": 1\n}\n', '{"a":1,"b":2}', '{\r\n\t"a" : 1\r\n}', '\ufeff{ "a": [1] }']
)
def test_what_was_put_in_is_taken_out_again_to_the_byte(before: str) -> None:
    put_in = with_value(before, "new", '{"type": "command"}').after
    assert without(put_in, "new").after == before


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{"a": 1, "b": 2, "c": 3}', '{"a": 1, "c": 3}'),
        ('{"a": 1,\n "b": 2\n}', '{"a": 1\n}'),
        ('{\n  "b": 2\n}\n', "{}\n"),
    ],
)
def test_what_goes_with_a_member_goes_too(before: str, after: str) -> None:
    assert without(before, "b").after == after


def test_the_diff_names_the_line_of_the_file_and_shows_old_and_new() -> None:
    text = '{\n "env": {"KEY": "sk"},\n "outer": {\n  "x": 1,\n  "inner": "old line"\n }\n}'
    assert with_inner_value(text, "outer", "inner", '"new"').shown == (
        "@@ line 5 @@",
        '-  "inner": "old line"',
        '+  "inner": "new"',
    )
    assert without(text, "env").shown == ("@@ line 2 @@", '-  "env": {"KEY": "sk"}')
    hidden = with_inner_value('{"outer": {"inner": "\u202egnp.exe"}}', "outer", "inner", "1")
    assert hidden.shown[1] == '-  "inner": …'


def test_an_inner_value_that_is_not_there_is_put_in() -> None:
    assert with_inner_value('{"o": {"a": 1}}', "o", "i", "2").after == '{"o": {"i": 2,"a": 1}}'
    assert new_object("o", '{"i": 2}').after == '{\n  "o": {"i": 2}\n}\n'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"o": 7}', "is not a JSON object"),
        ("{}", "does not set o"),
        ('{"o": {"i": 1, "i": 2}}', "names i twice"),
        ('{"o": {"i": 1}, "o": {}}', "names o twice"),
        ('{"o": {"i": 1,}}', "is not valid JSON"),
        ('{"o": {"i": ' + "[" * 100_000, "is nested too deep"),
    ],
)
def test_a_text_that_could_be_misread_is_refused(text: str, reason: str) -> None:
    with pytest.raises(NotEditable) as refusal:
        with_inner_value(text, "o", "i", "1")
    assert str(refusal.value) == reason
