"""The sheet for a bundle says what the bundle itself says."""

from __future__ import annotations

from counterfoil.domain.dossier import Preview
from counterfoil.exports import bundle_readme
from counterfoil.words.bundle import BESIDE, note


def test_what_leaves_with_the_proof_is_told_in_the_words_of_the_bundle() -> None:
    assert bundle_readme.BESIDE == BESIDE


def test_another_note_is_told_as_it_is_and_none_is_none() -> None:
    preview = Preview((), (), 0, 1, 0, "Something else leaves.")

    assert note(preview) == "Something else leaves."
    assert note(Preview((), (), 0, 0, 0)) == ""
