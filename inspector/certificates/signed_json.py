# SPDX-License-Identifier: Apache-2.0
"""Signed JSON that is no certificate: a bench's request, a trust list. Compact JWS, one spelling.

The header is exactly ``alg``, ``kid`` and ``typ``, a bench's request brings its
key along as ``jwk``; header and payload are canonical (RFC 8785).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from inspector.certificates.jwk import from_base64url, to_base64url
from inspector.domain.certificate import canonical, parse_claims
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json

LARGEST = 16 * 1024 * 1024
_LARGEST_HEADER = 512
_MEMBERS = {"alg", "jwk", "kid", "typ"}


@dataclass(frozen=True, slots=True)
class SignedJson:
    """Taken apart, its form checked and nothing else."""

    header: dict[str, Json]
    payload: dict[str, Json]
    signature: bytes
    signed: bytes

    @property
    def kid(self) -> str:
        """Name the key that is said to have signed."""
        kid = self.header.get("kid")
        return kid if isinstance(kid, str) else ""


def write(header: dict[str, Json], payload: dict[str, Json], sign: Callable[[bytes], bytes]) -> str:
    """Sign a JSON object."""
    signed = f"{to_base64url(canonical(header))}.{to_base64url(canonical(payload))}"
    return f"{signed}.{to_base64url(sign(signed.encode('ascii')))}"


def read(text: str, alg: str, typ: str) -> SignedJson:
    """Take it apart strictly; raises CertificateTrouble, code ``signed_json``."""
    parts = text.split(".", 3)
    if len(text) > LARGEST or len(parts) != 3 or not text.isascii():
        raise _bad()
    try:
        head, body, signature = (from_base64url(one, "signed file") for one in parts)
        header, payload = _header(head), parse_claims(body)
    except (CertificateTrouble, ValueError, RecursionError):
        raise _bad() from None
    if (header.get("alg"), header.get("typ")) != (alg, typ) or len(signature) != 64:
        raise _bad()
    return SignedJson(header, payload, signature, f"{parts[0]}.{parts[1]}".encode("ascii"))


def _header(raw: bytes) -> dict[str, Json]:
    header = json.loads(raw) if len(raw) <= _LARGEST_HEADER else None
    if not isinstance(header, dict) or not set(header) <= _MEMBERS or canonical(header) != raw:
        raise _bad()
    return header


def _bad() -> CertificateTrouble:
    return CertificateTrouble(
        "This is not a signed file that Inspector writes.",
        "Get it again from where it came.",
        code="signed_json",
    )
