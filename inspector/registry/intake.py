# SPDX-License-Identifier: Apache-2.0
"""From a request's bytes to a certificate that may be kept: every check, no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from inspector.certificates.facts import Facts, read_facts
from inspector.certificates.signing import check_signature, decode_jws
from inspector.certificates.trust import Trust
from inspector.domain.device import is_imei, is_serial
from inspector.domain.envelope import Envelope, read_envelope
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.uid import to_bytes
from inspector.registry.problems import Problem
from inspector.registry.store import Record

IMEI, SERIAL = "imei", "serial"


class Verifier(Protocol):
    """Tells whether an envelope is what a trusted key signed."""

    def verify(self, envelope: Envelope) -> Facts:
        """Give what the certificate says; raises CertificateTrouble with a code."""
        ...


class JwsVerifier:
    """Believes the keys of a Trust, and training where the Trust allows it."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust

    def verify(self, envelope: Envelope) -> Facts:
        """Check form, signature, and that the signature is over these very claims."""
        jws = decode_jws(envelope.jws)
        if jws.payload != envelope.payload:
            raise _untrue("The signature is over other claims.", "signature")
        check_signature(jws, self._trust.keys, allow_training=self._trust.allow_training)
        facts = read_facts(envelope.claims)
        if facts.is_training != jws.is_training:
            raise _untrue("Claims and signature disagree on whether this is training.", "training_mixed")
        if facts.key != jws.kid:
            raise _untrue("The claims name another key than the signature.", "key_name")
        return facts


def _untrue(title: str, code: str) -> CertificateTrouble:
    return CertificateTrouble(title, "Send the certificate as it was signed.", code=code)


@dataclass(frozen=True, slots=True)
class Intake:
    """Takes requests apart; ``accepts_training`` only in a test registry."""

    verifier: Verifier
    accepts_training: bool

    def take(self, uid: str, body: bytes, stored_at: str) -> Record:
        """Give the record of a certificate that was put under ``uid``; raises Problem."""
        envelope = _read(body)
        if envelope.is_training and not self.accepts_training:
            raise Problem(403, "training", "This registry takes no training certificates.")
        facts = self._verified(envelope)
        if facts.uid != uid:
            raise Problem(422, "uid", "The certificate has another number than its address.")
        return Record(
            uid=facts.uid,
            digest=envelope.digest,
            payload=envelope.payload,
            jws=envelope.jws,
            key_id=facts.key,
            shop_id=_shop_id(envelope),
            is_training=facts.is_training,
            numbers=_numbers(facts),
            stored_at=stored_at,
        )

    def _verified(self, envelope: Envelope) -> Facts:
        try:
            return self.verifier.verify(envelope)
        except CertificateTrouble as trouble:
            raise Problem(422, trouble.code or "certificate", trouble.title) from trouble


def _read(body: bytes) -> Envelope:
    try:
        return read_envelope(body)
    except CertificateTrouble as trouble:
        raise Problem(400, "envelope", trouble.title) from trouble


def _shop_id(envelope: Envelope) -> str:
    shop = envelope.claims.get("shop")
    shop_id = shop.get("id") if isinstance(shop, dict) else None
    return shop_id if isinstance(shop_id, str) else ""


def _numbers(facts: Facts) -> tuple[tuple[str, str], ...]:
    pairs = ((IMEI, "imei"), (IMEI, "imei2"), (SERIAL, "serial"))
    found = {(kind, facts.device.get(name, "")) for kind, name in pairs}
    return tuple(sorted(one for one in found if one[1]))


def checked_uid(text: str) -> str:
    """Give a uid of a path as it is stored; raises Problem."""
    try:
        to_bytes(text)
    except BadInput:
        raise Problem(400, "uid", "This is not a certificate's number.") from None
    if text != text.upper():
        raise Problem(400, "uid", "A certificate's number is written in capitals.")
    return text


def checked_number(kind: str, text: str) -> str:
    """Give a device's number of a query; raises Problem."""
    if kind == IMEI and not is_imei(text):
        raise Problem(400, "imei", "This is not an IMEI: 15 digits, the last of them a check digit.")
    if kind == SERIAL and not is_serial(text):
        raise Problem(400, "serial", "A serial number has 1 to 50 printable characters.")
    return text
