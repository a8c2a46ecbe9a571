"""Time stamps against a real authority on this machine, made with the openssl command."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import pytest

from counterfoil.timestamps import stamp as faults
from counterfoil.timestamps.exchange import check, read_reply, request
from counterfoil.timestamps.openssl import NoOpenssl
from counterfoil.timestamps.stamp import Proof, Stamp, TimestampError, shown
from tests.timestamp_authority import CHECKPOINT, Authority, make_authority

LATER = dataclasses.replace(CHECKPOINT, size=1205)
NAME = "Stamps, Local Authority"


def refusal(error: type[TimestampError], reply: bytes, roots: Sequence[bytes]) -> str:
    """The sentence with which a reply is turned down."""
    with pytest.raises(error) as caught:
        check(reply, CHECKPOINT, roots)
    assert type(caught.value) is error
    assert caught.value.exit_code == 1
    return str(caught.value)


def test_a_request_names_the_sha256_of_the_line_and_asks_for_the_certificate(authority: Authority) -> None:
    (authority.folder / "ours").write_bytes(request(CHECKPOINT))
    ours = authority.openssl("ts", "-query", "-in", "ours", "-text")
    authority.query(CHECKPOINT.text(), "-sha256", "-cert")
    theirs = authority.openssl("ts", "-query", "-in", "query", "-text")
    assert "Nonce: 0x" in ours
    assert [line for line in ours.splitlines() if not line.startswith("Nonce")] == [
        line for line in theirs.splitlines() if not line.startswith("Nonce")
    ]


@pytest.mark.usefixtures("openssl")
def test_two_requests_differ_in_their_nonce() -> None:
    assert request(CHECKPOINT) != request(CHECKPOINT)


def test_a_stamp_holds_against_the_authoritys_root(reply: bytes, root: bytes) -> None:
    stamp = check(reply, CHECKPOINT, [root])
    expected = Stamp(stamp.at_ms, NAME, "1.3.6.1.4.1.55555.1", stamp.serial, "sha256", Proof.CHAIN)
    assert stamp == expected
    assert 1_763_730_000_000 < stamp.at_ms < 4_102_444_800_000
    assert stamp.at_ms % 1000 == 0
    assert NAME in shown(stamp)
    assert "not checked" not in shown(stamp)


def test_without_a_certificate_the_stamp_says_that_the_signer_was_not_checked(reply: bytes) -> None:
    stamp = read_reply(reply, CHECKPOINT)
    assert stamp.proof is Proof.SIGNATURE
    assert "not checked" in shown(stamp)
    assert "--ca" in shown(stamp)


@pytest.mark.parametrize("kind", ["rsa", "ec"])
@pytest.mark.parametrize("digest", ["sha256", "sha384", "sha512"])
@pytest.mark.usefixtures("openssl")
def test_rsa_and_ec_keys_with_any_sha2_hold(tmp_path: Path, kind: str, digest: str) -> None:
    authority = make_authority(tmp_path, digest=digest)
    authority.add_signer("tsa", kind=kind)
    reply = authority.reply(authority.query(CHECKPOINT.text(), f"-{digest}", "-cert"))
    stamp = check(reply, CHECKPOINT, [authority.certificate("root")])
    assert (stamp.proof, stamp.hash_name) == (Proof.CHAIN, digest)


def test_certificates_are_taken_as_pem_and_der_from_one_file_or_more(
    authority: Authority, reply: bytes, root: bytes
) -> None:
    (authority.folder / "in").write_bytes(root)
    authority.openssl("x509", "-in", "in", "-outform", "DER", "-out", "root.der")
    der = (authority.folder / "root.der").read_bytes()
    key = (authority.folder / "tsa.key").read_bytes()
    other = authority.certificate("tsa")
    for roots in ([der], [other + root], [other, der], [root.replace(b"\n", b"\r\n")], [key + root + key]):
        assert check(reply, CHECKPOINT, roots).proof is Proof.CHAIN


def test_the_signing_certificate_itself_is_enough(authority: Authority, reply: bytes) -> None:
    assert check(reply, CHECKPOINT, [authority.certificate("tsa")]).proof is Proof.CHAIN


def test_a_certificate_between_signer_and_root_may_come_with_the_reply_or_with_the_root(
    authority: Authority, root: bytes
) -> None:
    authority.add_signer("middle", purpose="issuing", title="Middle")
    authority.add_signer("below", by="middle", title="Stamps below")
    asked = request(CHECKPOINT)
    assert check(authority.reply(asked, signer="below", along="middle"), CHECKPOINT, [root])
    alone = authority.reply(asked, signer="below")
    assert "between" in refusal(faults.Untrusted, alone, [root])
    assert check(alone, CHECKPOINT, [authority.certificate("middle"), root]).proof is Proof.CHAIN


def test_a_reply_without_the_certificate_needs_it_named(authority: Authority, root: bytes) -> None:
    bare = authority.reply(authority.query(CHECKPOINT.text(), "-sha256"))
    stamp = read_reply(bare, CHECKPOINT)
    assert (stamp.proof, stamp.authority) == (Proof.TEXT, "/O=Local Authority/CN=Stamps")
    assert "no certificate" in shown(stamp)
    assert "together with its root" in refusal(faults.SignerUnknown, bare, [root])
    assert check(bare, CHECKPOINT, [authority.certificate("tsa"), root]).proof is Proof.CHAIN


def test_a_stamp_of_another_checkpoint_is_told_apart(reply: bytes, root: bytes) -> None:
    for roots in ([], [root]):
        with pytest.raises(faults.OtherText, match="of another text"):
            check(reply, LATER, roots)


def test_a_stamp_over_a_hash_of_another_kind_is_not_accepted(authority: Authority, root: bytes) -> None:
    weak = authority.reply(authority.query(CHECKPOINT.text(), "-sha1", "-cert"))
    assert "kind of hash" in refusal(faults.OtherText, weak, [root])


def test_a_refusal_is_told_with_the_authoritys_own_words(authority: Authority, root: bytes) -> None:
    refused = authority.reply(authority.query(CHECKPOINT.text(), "-md5"))
    said = b"Message digest algorithm is not supported."
    assert said in refused
    assert "rejected, " + said.decode() in refusal(faults.Refused, refused, [root])
    hostile = "\n\nTST info:\n\x1b[31m\u202etxt".encode().ljust(len(said), b"!")
    told = refusal(faults.Refused, refused.replace(said, hostile), [])
    assert told.isprintable()
    assert "(rejected, TST info: [31m" in told


@pytest.mark.parametrize(
    ("signer", "options", "error", "words"),
    [
        ("expired", {"valid": ("20000101000000Z", "20100101000000Z")}, faults.NotValidThen, "had expired"),
        ("early", {"valid": ("20800101000000Z", "20900101000000Z")}, faults.NotValidThen, "not valid yet"),
        ("plain", {"purpose": "plain"}, faults.WrongPurpose, "not one for time stamps"),
        ("renamed", {"title": "Somebody else"}, faults.BadSignature, "names another authority"),
    ],
)
def test_a_signature_by_an_unfit_certificate_is_not_accepted(
    authority: Authority,
    reply: bytes,
    root: bytes,
    signer: str,
    options: dict[str, str],
    error: type[TimestampError],
    words: str,
) -> None:
    authority.add_signer(signer, **options)  # type: ignore[arg-type]  # one table for all options
    forged = authority.signed_again(reply, signer=signer)
    assert words in refusal(error, forged, [root])
    assert read_reply(forged, CHECKPOINT).proof is Proof.SIGNATURE


def test_a_certificate_counts_as_of_the_time_of_the_stamp(
    authority: Authority, reply: bytes, root: bytes
) -> None:
    authority.add_signer("retired", valid=("20000101000000Z", "20100101000000Z"))
    old = authority.signed_again(reply, signer="retired", at="20050304050607Z")
    assert check(old, CHECKPOINT, [root]).at_ms == 1_109_912_767_000


def test_another_authoritys_root_of_the_same_name_is_not_accepted(tmp_path: Path, reply: bytes) -> None:
    other = make_authority(tmp_path)
    assert "does not lead" in refusal(faults.Untrusted, reply, [other.certificate("root")])


def test_a_name_is_shown_without_control_or_direction_marks(authority: Authority, root: bytes) -> None:
    authority.add_signer("hostile", title="Good\u202e\u2066\nTime stamp: <b>" + "long")
    shady = authority.reply(request(CHECKPOINT), signer="hostile")
    named = check(shady, CHECKPOINT, [root]).authority
    assert named is not None
    assert named.isprintable()
    assert named.startswith("Good")


@pytest.mark.usefixtures("openssl")
@pytest.mark.parametrize("content", [b"", b"x", b"0\x80", b"<html>", b"0\x03\x02\x01\x00", bytes(5 << 20)])
def test_what_is_no_reply_is_called_so(content: bytes) -> None:
    assert refusal(faults.NotAReply, content, []) == "This file is not an RFC 3161 time-stamp reply."


@pytest.mark.parametrize(
    "content",
    [b"", b"text", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", bytes(5 << 20)],
)
def test_what_is_no_certificate_is_called_so(reply: bytes, content: bytes) -> None:
    with pytest.raises(faults.NotACertificate, match="PEM or DER"):
        check(reply, CHECKPOINT, [content])


def test_without_the_openssl_command_the_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for attempt in (lambda: request(CHECKPOINT), lambda: read_reply(b"0", CHECKPOINT)):
        with pytest.raises(NoOpenssl, match="install the package openssl") as caught:
            attempt()
        assert caught.value.exit_code == 3


@pytest.mark.usefixtures("openssl")
def test_the_users_own_openssl_settings_play_no_part(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OPENSSL_CONF", str(tmp_path / "missing"))
    assert request(CHECKPOINT).startswith(b"0")
