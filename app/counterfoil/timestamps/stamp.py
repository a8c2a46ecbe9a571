"""What a time stamp turned out to be, or why it does not hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from counterfoil.clock import iso
from counterfoil.errors import KnownError


class TimestampError(KnownError):
    """What was checked does not hold."""

    exit_code = 1


class NotAReply(TimestampError):
    """The file is something else."""


class Refused(TimestampError):
    """The authority answered without a stamp."""


class OtherText(TimestampError):
    """A stamp, but not of this checkpoint."""


class Damaged(TimestampError):
    """A reply whose parts cannot be read."""


class BadSignature(TimestampError):
    """The signature is not over these bytes, or not by the certificate that it names."""


class SignerUnknown(TimestampError):
    """The signing certificate is neither in the reply nor among those given."""


class Untrusted(TimestampError):
    """The signature does not lead to a certificate that was given."""


class WrongPurpose(TimestampError):
    """The signing certificate is not one for time stamps."""


class NotValidThen(TimestampError):
    """A certificate was expired or not yet valid at the time of the stamp."""


class NotACertificate(KnownError):
    """The certificates given cannot be read."""


class Proof(StrEnum):
    """How far a stamp was checked; each includes the one before."""

    TEXT = "text"  # it is of this checkpoint
    SIGNATURE = "signature"  # and signed by the certificate that it carries
    CHAIN = "chain"  # and that certificate is for time stamps and leads to one that was given


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp of this very checkpoint. `serial` is hex, `policy` an object id, `authority` may be unnamed."""

    at_ms: int
    authority: str | None
    policy: str
    serial: str
    hash_name: str
    proof: Proof


def shown(stamp: Stamp) -> str:
    """What the stamp shows and what was not checked, in a sentence or two."""
    at, name = iso(stamp.at_ms), stamp.authority or "not named"
    match stamp.proof:
        case Proof.CHAIN:
            return (
                f"This checkpoint existed at {at}, by a time stamp of {name}; the signature holds, and its "
                "certificate, valid at that time, leads to one that you gave."
            )
        case Proof.SIGNATURE:
            return (
                f"The time stamp is of this checkpoint, says {at}, and is signed by the certificate in it "
                f"({name}). Whose that is was not checked: name the authority's certificate with --ca."
            )
        case Proof.TEXT:
            return (
                f"The time stamp is of this checkpoint and says {at} (authority: {name}). Who signed it "
                "was not checked, as the reply holds no certificate: name the authority's with --ca."
            )
