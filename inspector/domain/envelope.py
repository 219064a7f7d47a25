# SPDX-License-Identifier: Apache-2.0
"""A certificate as it travels: its claims and their signature in one JSON object.

``{"claims": {…}, "jws": "…"}``, in the canonical form (RFC 8785) that the
claims themselves have; a reader takes nothing that would not be written so again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from inspector.domain.certificate import SignedCertificate, canonical, digest_of, parse_claims
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json

_NAMES = {"claims", "jws"}
# What stands around both in canonical bytes, so that the claims' own can be cut out of them.
_BEFORE_CLAIMS, _BEFORE_JWS, _END = b'{"claims":', b',"jws":', b"}"


@dataclass(frozen=True, slots=True)
class Envelope:
    """What arrived: unverified claims, their canonical bytes and the JWS that is said to sign them."""

    claims: Mapping[str, Json]
    payload: bytes
    jws: str

    @property
    def digest(self) -> str:
        """Give SHA-256 of the claims' canonical bytes, in lower-case hex."""
        return digest_of(self.payload)

    @property
    def uid(self) -> str:
        """Give the uid that the claims name, or empty text."""
        uid = self.claims.get("uid")
        return uid if isinstance(uid, str) else ""

    @property
    def is_training(self) -> bool:
        """Tell whether the claims are for training; so are those that do not say that they are not."""
        return self.claims.get("training") is not False


def write_envelope(certificate: SignedCertificate) -> bytes:
    """Give the bytes that carry a certificate to another system."""
    return canonical({"claims": dict(certificate.claims), "jws": certificate.jws})


def read_envelope(body: bytes) -> Envelope:
    """Read an envelope strictly, without verifying its signature; raises CertificateTrouble."""
    outer = parse_claims(body)
    claims, jws = outer.get("claims"), outer.get("jws")
    if set(outer) != _NAMES or not isinstance(claims, dict) or not isinstance(jws, str):
        raise _no_envelope()
    end = len(body) - len(_BEFORE_JWS) - len(canonical(jws)) - len(_END)
    return Envelope(claims, body[len(_BEFORE_CLAIMS) : end], jws)


def cut_envelope(body: bytes) -> Envelope:
    """Take apart what this bench wrote itself; raises CertificateTrouble for anything of another form.

    Nothing is written again to compare it, which ``read_envelope`` does: whoever takes it in will.
    """
    try:
        outer = json.loads(body)
        claims, behind = outer["claims"], _BEFORE_JWS + canonical(outer["jws"]) + _END
    except (ValueError, KeyError, TypeError, RecursionError, CertificateTrouble) as error:
        raise _no_envelope() from error
    is_whole = body.startswith(_BEFORE_CLAIMS) and body.endswith(behind) and set(outer) == _NAMES
    if not is_whole or not isinstance(claims, dict) or not isinstance(outer["jws"], str):
        raise _no_envelope()
    return Envelope(claims, body[len(_BEFORE_CLAIMS) : -len(behind)], outer["jws"])


def _no_envelope() -> CertificateTrouble:
    return CertificateTrouble(
        "This is not an object of claims and jws.", "Send the certificate as the contract says."
    )


def says_training(body: bytes) -> bool:
    """Tell whether what is sent is for training, without reading it strictly.

    An envelope's claims say it; what carries no claims says it of itself. So is
    one that cannot be read, or does not say that it is not.
    """
    try:
        outer = json.loads(body)
        return outer.get("claims", outer)["training"] is not False
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return True
