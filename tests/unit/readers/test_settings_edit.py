"""One number changes in a settings file, and not a byte beside it, however the file is written."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.readers.settings_edit import NotEditable, new_object, with_number

KEY = "cleanupPeriodDays"
BLANKS = st.text(alphabet=" \t\r\n", max_size=4)
NAMES = st.text(max_size=6).filter(lambda name: name != KEY)
STRINGS = st.tuples(st.text(max_size=8), st.booleans()).map(
    lambda drawn: json.dumps(drawn[0], ensure_ascii=drawn[1])
)
ODD = st.sampled_from(
    [
        "-0",
        "1.0",
        "1E+2",
        "1e400",
        "9" * 5000,
        "true",
        "null",
        "{}",
        "[ ]",
        r'"\ud800"',
        r'"\/ }\","',
        f'{{"{KEY}": 5}}',
        f'["{KEY}", 1]',
    ]
)


@st.composite
def _array(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    parts = [draw(BLANKS) + draw(inner) + draw(BLANKS) for _ in range(draw(st.integers(1, 3)))]
    return f"[{','.join(parts)}]"


@st.composite
def member(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    """A key and its value with any blanks around the parts."""
    name = json.dumps(draw(NAMES), ensure_ascii=draw(st.booleans()))
    return f"{draw(BLANKS)}{name}{draw(BLANKS)}:{draw(BLANKS)}{draw(inner)}{draw(BLANKS)}"


VALUES = st.recursive(
    STRINGS | ODD,
    lambda inner: (
        _array(inner)
        | st.lists(member(inner), min_size=1, max_size=3).map(lambda all_: f"{{{','.join(all_)}}}")
    ),
    max_leaves=6,
)
MEMBERS = st.lists(member(VALUES), max_size=4)


def pairs(text: str) -> list[tuple[str, object]]:
    """All of the outermost object in order, numbers by their digits."""
    found = json.JSONDecoder(
        object_pairs_hook=lambda all_: list(all_), parse_int=str, parse_float=str
    ).decode(text.removeprefix("\ufeff"))
    assert isinstance(found, list)
    return found


@settings(max_examples=100, deadline=None)
@given(MEMBERS, MEMBERS, BLANKS, st.sampled_from(["30", '"30"', "null", "0", "[1, 2]", "1e2"]), st.data())
def test_where_the_key_stands_its_value_alone_changes(
    ahead: list[str], behind: list[str], colon: str, old: str, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from([f'"{KEY}"', r'"cleanup\u0050eriodDays"']))
    start = data.draw(st.sampled_from(["", "\ufeff"])) + data.draw(BLANKS)
    before = f"{start}{{{''.join(part + ',' for part in ahead)}{name}{colon}:{colon}"
    after = f"{''.join(',' + part for part in behind)}}}{data.draw(BLANKS)}"
    assert with_number(before + old + after, KEY, 3650).after == f"{before}3650{after}"


@settings(max_examples=100, deadline=None)
@given(MEMBERS, st.sampled_from(["", "\ufeff"]), BLANKS, BLANKS)
def test_where_it_does_not_stand_one_piece_is_put_in_and_nothing_else_moves(
    members: list[str], start: str, blanks: str, end: str
) -> None:
    before = f"{start}{blanks}{{{','.join(members) or blanks}}}{end}"
    after = with_number(before, KEY, 3650).after
    added = len(after) - len(before)
    at = next((i for i in range(len(before)) if before[i] != after[i]), len(before))
    assert added > 0
    assert before[at:] == after[at + added :]
    assert pairs(after) == [(KEY, "3650"), *pairs(before)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{\n  "a": 1\n}\n', '{\n  "cleanupPeriodDays": 90,\n  "a": 1\n}\n'),
        ('{\r\n\t"a" : 1\r\n}', '{\r\n\t"cleanupPeriodDays" : 90,\r\n\t"a" : 1\r\n}'),
        ('{"a":1}', '{"cleanupPeriodDays":90,"a":1}'),
        ("{}", '{\n  "cleanupPeriodDays": 90\n}'),
        ("{\n}\n", '{\n  "cleanupPeriodDays": 90\n}\n'),
    ],
)
def test_a_new_key_is_written_the_way_the_file_is(before: str, after: str) -> None:
    assert with_number(before, KEY, 90).after == after


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is not a JSON object"),
        ("[1]", "is not a JSON object"),
        ("{", "is not valid JSON"),
        ('{"a": 1,}', "is not valid JSON"),
        ('{"a": 1} x', "is not valid JSON"),
        ('{"a" 1}', "is not valid JSON"),
        ('{"a": NaN}', "is not valid JSON"),
        ('{"a": 01}', "is not valid JSON"),
        ("{'a': 1}", "is not valid JSON"),
        ('{ // note\n "a": 1}', "is not valid JSON"),
        (f'{{"{KEY}": 1, "{KEY}": 2}}', f"names {KEY} twice"),
        ('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "is nested too deep"),
    ],
)
def test_a_text_that_could_be_misread_is_refused_without_being_quoted(text: str, reason: str) -> None:
    with pytest.raises(NotEditable) as refusal:
        with_number(text, KEY, 90)
    assert str(refusal.value) == reason


def test_the_diff_shows_the_change_and_nothing_that_stands_beside_it() -> None:
    text = '{"env":{"API_KEY":"sk-secret"},\n"cleanupPeriodDays":30,"apiKeyHelper":"secret"}'
    assert with_number(text, KEY, 90).shown == (
        "@@ line 2 @@",
        '-  "cleanupPeriodDays": 30',
        '+  "cleanupPeriodDays": 90',
    )
    odd = with_number('{"cleanupPeriodDays": {"secret": 1}}', KEY, 90)
    assert odd.shown[1] == '-  "cleanupPeriodDays": …'


def test_a_new_file_holds_the_key_alone() -> None:
    assert pairs(new_object(KEY, 90).after) == [(KEY, "90")]
