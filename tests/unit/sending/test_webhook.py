"""Warnings posted to an address: what is asked, what is not followed, and what is said of a failure."""

from __future__ import annotations

import json
import socket
import threading
from pathlib import Path

import pytest

from counterfoil.sending import sender, trial, webhook
from counterfoil.settings import Warnings
from tests.unit.sending.local_server import serving

URL = "http://ha.local:8123/api/webhook/secret"
ALERT = trial.alert(1_784_894_400_000)


def no_pause(_seconds: float) -> None:
    """The second attempt comes at once."""


def test_the_warning_is_posted_as_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(tmp_path, monkeypatch, [200]) as asked:
        assert sender.to_webhook(Warnings(webhook=URL), ALERT, "UTC") is None
    ((method, path, headers, body),) = asked.requests
    assert (method, path, headers["Content-Type"]) == ("POST", "/api/webhook/secret", "application/json")
    assert json.loads(body)["kind"] == "warn"
    assert asked.hosts == ["ha.local"]


@pytest.mark.parametrize(("with_names", "account"), [(False, None), (True, "me@example.org")])
def test_names_go_along_only_where_they_are_let(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, with_names: bool, account: str | None
) -> None:
    from tests.altered import replace

    named = replace(ALERT, window=replace(ALERT.window, account="me@example.org"))
    with serving(tmp_path, monkeypatch, [204]) as asked:
        assert sender.to_webhook(Warnings(webhook=URL, webhook_names=with_names), named, "UTC") is None
    assert json.loads(asked.requests[0][3])["account"] == account


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    with serving(tmp_path, monkeypatch, [code]) as asked:
        said = webhook.post(URL, b"{}", pause=no_pause)
    assert said == f"The webhook at ha.local answered {code}, a redirect; these are not followed."
    assert asked.hosts == ["ha.local"]


@pytest.mark.parametrize(
    ("answers", "times", "said"),
    [
        ([503, 200], 2, None),
        ([429, 200], 2, None),
        ([500, 502], 2, "The webhook at ha.local answered 502."),
        ([404, 200], 1, "The webhook at ha.local answered 404."),
    ],
)
def test_it_is_tried_once_more_where_that_may_help(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: list[int], times: int, said: str | None
) -> None:
    with serving(tmp_path, monkeypatch, answers) as asked:
        assert webhook.post(URL, b"{}", pause=no_pause) == said
    assert len(asked.requests) == times


def test_nobody_waits_for_an_answer_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    delay = threading.Event()
    with serving(tmp_path, monkeypatch, [200], delay) as asked:
        said = webhook.post(URL, b"{}", seconds=0.1, pause=no_pause)
        delay.set()
    assert said == "The webhook at ha.local could not be reached: no answer in time."
    assert len(asked.requests) == 2


def test_a_failure_never_tells_the_secret_of_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> socket.socket:
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(socket, "create_connection", refuse)
    said = webhook.post(URL, b"{}", pause=no_pause)
    assert said == "The webhook at ha.local could not be reached: Connection refused."


def test_http_in_the_house_goes_through_no_proxy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example.org:3128")
    with serving(tmp_path, monkeypatch, [200]) as asked:
        assert webhook.post(URL, b"{}", pause=no_pause) is None
    assert asked.hosts == ["ha.local"]
