"""Every note that the reading of a statement can leave is known again, with its parts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from counterfoil.statements.notes import TEMPLATES
from counterfoil.words import statements, tongue


@pytest.fixture
def shouting() -> Iterator[None]:
    tongue.speak(lambda source, about, count: source.upper() if "{" not in source else f"[{source}]")  # noqa: ARG005
    yield
    tongue.speak(None)


def test_the_words_and_the_notes_are_the_same_sentences() -> None:
    assert statements.SENTENCES == TEMPLATES


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_note_is_said_in_the_language_spoken(template: str, shouting: None) -> None:  # noqa: ARG001
    parts = dict.fromkeys(("currency", "row", "rows", "count", "account", "heading"), "EUR 1,204 {x}")
    sentence = template.format(**parts)

    said = statements.note(sentence)

    assert said != sentence
    assert said in (sentence.upper(), f"[{sentence}]")


def test_a_sentence_of_nobody_is_left_as_it_is() -> None:
    assert statements.note("Something else.") == "Something else."
    assert statements.notes([TEMPLATES[0], "And more."]) == f"{TEMPLATES[0]} And more."
