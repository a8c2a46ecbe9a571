"""Metrics are read from this machine alone."""

from __future__ import annotations

import pytest

from counterfoil.domain.metrics_address import checked_metrics


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:8000/metrics", "http://localhost/metrics", "http://[::1]:8080/metrics?model=qwen3"],
)
def test_an_address_of_this_machine_is_taken(url: str) -> None:
    assert checked_metrics(url) == url


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://192.168.1.5:8000/metrics", "this machine alone"),
        ("http://example.org/metrics", "this machine alone"),
        ("http://localhost.example.org/metrics", "this machine alone"),
        ("http://0.0.0.0:8000/metrics", "this machine alone"),
        ("http://127.0.0.1@example.org/metrics", "name and password"),
        ("http://user:word@127.0.0.1/metrics", "name and password"),
        ("https://127.0.0.1/metrics", "such as http://127.0.0.1:8000/metrics"),
        ("file:///etc/passwd", "such as http://127.0.0.1:8000/metrics"),
        ("127.0.0.1:8000", "such as http://127.0.0.1:8000/metrics"),
        ("http://127.0.0.1:99999/metrics", "Port"),
    ],
)
def test_any_other_is_refused_with_the_reason(url: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        checked_metrics(url)
