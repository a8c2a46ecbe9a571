"""The tick for findings on the bundle's sheet."""

from __future__ import annotations

import pytest

from counterfoil.ui.windows.bundle_choices import BundleChoices


@pytest.mark.usefixtures("qapp")
def test_findings_leave_only_where_they_are_ticked() -> None:
    choices = BundleChoices("UTC")
    told = [choices.dossier.with_findings]
    for _ in range(2):
        choices.findings.click()
        told.append(choices.dossier.with_findings)
    assert told == [False, True, False]
