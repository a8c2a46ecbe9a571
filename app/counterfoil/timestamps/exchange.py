"""A request to hand to a time-stamp authority, and what its reply is worth."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.timestamps import stamp as faults
from counterfoil.timestamps.openssl import Bench, NoOpenssl, bench
from counterfoil.timestamps.stamp import Proof, Stamp

LARGEST_FILE_BYTES = 4 << 20
LONGEST_NAME = 120
HASHES = ("sha256", "sha384", "sha512")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
UNSPECIFIED = "unspecified"
GRANTED = ("Granted.", "Granted with modifications.")

NOT_A_REPLY = "This file is not an RFC 3161 time-stamp reply."
NOT_A_CERTIFICATE = "The certificate given is not an X.509 certificate in PEM or DER form."
DAMAGED = "The time-stamp reply is damaged: its parts cannot be read."
OTHER_TEXT = "The time stamp is of another text, not of this checkpoint."
OTHER_HASH = "The time stamp is over a kind of hash that is not accepted: hand in a new request."
BAD_SIGNATURE = "The time stamp's signature does not hold: the reply was changed, or another key signed it."
SIGNER_UNKNOWN = (
    "The reply does not hold the certificate that signed it, nor is it the one given: "
    "name the authority's signing certificate together with its root, in one file."
)
UNTRUSTED = (
    "The time stamp's signature does not lead to the certificate given: name the root of the authority "
    "that signed it, with any certificates between them in the same file."
)
EXPIRED = "The authority's certificate had expired by the time of the stamp."
EARLY = "The authority's certificate was not valid yet at the time of the stamp."
OTHER_NAME = "The time stamp names another authority than the certificate that signed it."
COMPLAINTS: tuple[tuple[str, type[faults.TimestampError], str], ...] = (
    ("message imprint mismatch", faults.OtherText, OTHER_TEXT),
    ("has expired", faults.NotValidThen, EXPIRED),
    ("not yet valid", faults.NotValidThen, EARLY),
    ("certificate purpose", faults.WrongPurpose, "The certificate that signed is not one for time stamps."),
    ("tsa name mismatch", faults.BadSignature, OTHER_NAME),
    ("Verify error:", faults.Untrusted, UNTRUSTED),
)

_STATUS = re.compile(
    r"Status info:\nStatus: (?P<status>[^\n]*)\n"
    r"Status description: (?P<text>.*?)\nFailure info: (?P<why>[^\n]*)",
    re.DOTALL,
)
# Matched from the start: what follows the time may hold text of the authority's choice.
_INFO = re.compile(
    r"Version: [^\n]*\nPolicy OID: (?P<policy>[^\n]+)\nHash Algorithm: (?P<hash>[^\n]+)\nMessage data:\n"
    r"(?P<dump>(?: +[0-9a-f]{4} - [^\n]*\n)+)Serial number: 0x(?P<serial>-?[0-9A-F]+)\n"
    r"Time stamp: (?P<month>\w{3}) +(?P<day>\d{1,2}) (?P<clock>\d\d:\d\d:\d\d)(?P<fraction>\.\d+)? "
    r"(?P<year>\d{4}) GMT\n(?:(?!TSA: )[^\n]*\n)*TSA: (?P<name>[^\n]*)\n"
)
_PEM = re.compile(rb"-----BEGIN ((?:X509 )?CERTIFICATE)-----[^-]*-----END \1-----")


def request(checkpoint: Checkpoint) -> bytes:
    """A TimeStampReq (DER) over the SHA-256 of the checkpoint's line without a newline.

    Holds a nonce and asks for the certificate to be sent along. Errors: NoOpenssl.
    """
    digest = hashlib.sha256(checkpoint.text().encode()).hexdigest()
    with bench({}) as table:
        made = table.run("ts", "-query", "-sha256", "-digest", digest, "-cert", "-out", "request")
        if not made.ok:
            raise NoOpenssl(f"The openssl command cannot write time-stamp requests: {_clean(made.errors)}.")
        return (table.folder / "request").read_bytes()


def read_reply(reply: bytes, checkpoint: Checkpoint) -> Stamp:
    """What a reply (DER) says by itself; whose the signature is stays open. Errors as `check`."""
    return check(reply, checkpoint, ())


def check(reply: bytes, checkpoint: Checkpoint, roots: Sequence[bytes]) -> Stamp:
    """Check a reply (DER) as far as `roots` allow: PEM or DER, one or more certificates each.

    Certificates count as of the time of the stamp; revocation is not looked up.
    Errors: each TimestampError, NotACertificate, NoOpenssl.
    """
    if len(reply) > LARGEST_FILE_BYTES:
        raise faults.NotAReply(NOT_A_REPLY)
    files = {"reply": reply, "text": checkpoint.text().encode(), "roots": _pem(roots)}
    with bench(files) as table:
        if roots and not table.run("crl2pkcs7", "-nocrl", "-certfile", "roots", "-out", "all").ok:
            raise faults.NotACertificate(NOT_A_CERTIFICATE)
        _require_granted(table)
        info = _info(table)
        _require_same_text(info, checkpoint)
        signed = _signature_holds(table, given=bool(roots))
        at_ms = _at_ms(info)
        if roots:
            _require_chain(table, at_ms)
        proof = Proof.CHAIN if roots else Proof.SIGNATURE if signed else Proof.TEXT
        authority = _signer_name(table) if signed else _claimed_name(info)
        return Stamp(at_ms, authority or None, info["policy"], info["serial"].lower(), info["hash"], proof)


def _require_granted(table: Bench) -> None:
    told = _STATUS.match(table.run("ts", "-reply", "-in", "reply", "-text").output)
    if told is None:
        raise faults.NotAReply(NOT_A_REPLY)
    if told["status"] in GRANTED:
        return
    said = [told["status"].rstrip(".").lower(), told["text"], told["why"]]
    reason = _clean(", ".join(part for part in said if part != UNSPECIFIED))
    raise faults.Refused(f"The authority gave no time stamp ({reason}): hand in a new request.")


def _info(table: Bench) -> Mapping[str, str]:
    take = ("ts", "-reply", "-in", "reply", "-token_out")
    found = _INFO.match(table.run(*take, "-text").output)
    if found is None or not table.run(*take, "-out", "token").ok:
        raise faults.Damaged(DAMAGED)
    return found.groupdict("")


def _require_same_text(info: Mapping[str, str], checkpoint: Checkpoint) -> None:
    if info["hash"] not in HASHES:
        raise faults.OtherText(OTHER_HASH)
    expected = hashlib.new(info["hash"], checkpoint.text().encode()).digest()
    columns = (line.partition(" - ")[2][:48].replace("-", " ") for line in info["dump"].splitlines())
    if " ".join(columns).split() != expected.hex(" ").split():
        raise faults.OtherText(OTHER_TEXT)


def _at_ms(info: Mapping[str, str]) -> int:
    hour, minute, second = (int(part) for part in info["clock"].split(":"))
    try:
        month = MONTHS.index(info["month"]) + 1
        at = datetime(int(info["year"]), month, int(info["day"]), hour, minute, second, tzinfo=UTC)
    except ValueError:
        raise faults.Damaged(DAMAGED) from None
    return int(at.timestamp()) * 1000 + int(info["fraction"][1:4].ljust(3, "0"))


def _signature_holds(table: Bench, *, given: bool) -> bool:
    """False where no certificate is at hand to check it with; otherwise leaves that in the file `signer`."""
    files = ("-inform", "DER", "-in", "token", "-signer", "signer", "-out", "content")
    certificates = ("-certfile", "roots") if given else ()
    outcome = table.run("cms", "-verify", "-noverify", "-binary", *files, *certificates)
    if outcome.ok:
        return True
    if "signer certificate not found" not in outcome.errors:
        raise faults.BadSignature(BAD_SIGNATURE)
    if given:
        raise faults.SignerUnknown(SIGNER_UNKNOWN)
    return False


def _require_chain(table: Bench, at_ms: int) -> None:
    files = ("-data", "text", "-in", "reply", "-CAfile", "roots", "-untrusted", "roots")
    outcome = table.run("ts", "-verify", *files, "-partial_chain", "-attime", str(at_ms // 1000))
    if outcome.ok:
        return
    for words, error, sentence in COMPLAINTS:
        if words in outcome.errors:
            raise error(sentence)
    raise faults.BadSignature(BAD_SIGNATURE)


def _signer_name(table: Bench) -> str:
    looks = "multiline,-esc_msb,utf8,-align,sname"
    told = table.run("x509", "-in", "signer", "-noout", "-subject", "-nameopt", looks).output
    parts = dict(re.findall(r"^ +(\w+) = (.+)$", told, re.MULTILINE))
    chosen = [parts[key] for key in ("CN", "O") if key in parts] or list(parts.values())
    return _clean(", ".join(dict.fromkeys(chosen)))


def _claimed_name(info: Mapping[str, str]) -> str:
    return "" if info["name"] == UNSPECIFIED else _clean(info["name"].removeprefix("DirName:"))


def _clean(text: str) -> str:
    """Others' text as one short line without control or direction marks."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text[: 10 * LONGEST_NAME])
    return " ".join(plain.split())[:LONGEST_NAME].rstrip()


def _pem(certificates: Sequence[bytes]) -> bytes:
    return b"\n".join(block for content in certificates for block in _blocks(content)) + b"\n"


def _blocks(content: bytes) -> list[bytes]:
    """The certificates of one file as PEM; what else is in it, such as a key, is left out."""
    if len(content) > LARGEST_FILE_BYTES:
        raise faults.NotACertificate(NOT_A_CERTIFICATE)
    if blocks := [match[0] for match in _PEM.finditer(content)]:
        return blocks
    return [
        b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(content) + b"-----END CERTIFICATE-----",
    ]
