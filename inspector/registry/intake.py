# SPDX-License-Identifier: Apache-2.0
"""From a request's bytes to a certificate that may be kept: every check, no I/O."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from inspector.certificates.facts import Facts, read_facts
from inspector.certificates.review_check import check_may_countersign, read_signed_review
from inspector.certificates.signer_check import (
    Certifier,
    check_code_of,
    check_jws,
    check_place,
    check_standing,
)
from inspector.certificates.signing import Jws, decode_jws
from inspector.certificates.trust import Trust
from inspector.certificates.void_check import check_may_void, read_statement
from inspector.domain.certificate import utc
from inspector.domain.countersigning import CountersignFacts
from inspector.domain.device import is_imei, is_serial
from inspector.domain.envelope import Envelope, read_envelope
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.uid import to_bytes
from inspector.domain.voiding import VoidFacts
from inspector.registry.problems import Problem
from inspector.registry.records import Record, ReviewRecord, Statement, VoidRecord

IMEI, SERIAL = "imei", "serial"
REVOKED = "revoked"
"""The problem of a certificate whose key counts no more; one that is kept already stays what it is."""
_F = TypeVar("_F")


class Verifier(Protocol):
    """Tells whether an envelope is what a trusted key signed."""

    def verify(self, envelope: Envelope) -> Facts:
        """Give what the certificate says; raises CertificateTrouble with a code."""
        ...

    def verify_void(self, envelope: Envelope) -> VoidFacts:
        """Give which certificate is void; raises CertificateTrouble with a code."""
        ...

    def check_may_void(self, statement: str, certificate: str) -> None:
        """Check that the JWS of a statement may speak of that of a certificate.

        Raises CertificateTrouble with a code.
        """
        ...

    def verify_review(self, envelope: Envelope) -> CountersignFacts:
        """Give which certificate was countersigned; raises CertificateTrouble with a code."""
        ...

    def check_may_countersign(self, statement: str, certificate: str) -> None:
        """Check that the JWS of a countersignature is over that of a certificate, by its shop's auditor.

        Raises CertificateTrouble with a code.
        """
        ...

    def revoked_at(self, record: Record) -> str:
        """Give when the key of a certificate was revoked, empty text where that does not touch it."""
        ...


class JwsVerifier:
    """Believes the keys of a Trust, and training where the Trust allows it."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust

    def verify(self, envelope: Envelope) -> Facts:
        """Check form, signature, and that the signature is over these very claims."""
        jws, who = self._signed(envelope)
        facts = read_facts(envelope.claims)
        _check_agrees(facts, jws)
        check_code_of(jws, facts, envelope.digest)
        if who is not None:
            check_standing(who, envelope.digest, facts.signed_at, self._trust)
            check_place(who, envelope.claims)
        return facts

    def verify_void(self, envelope: Envelope) -> VoidFacts:
        """Check the same of a statement that a certificate is void."""
        return read_statement(envelope, self._trust, allow_training=self._trust.allow_training).facts

    def check_may_void(self, statement: str, certificate: str) -> None:
        """Check that the shop that certified says so, by a second person."""
        check_may_void(statement, certificate, self._trust)

    def verify_review(self, envelope: Envelope) -> CountersignFacts:
        """Check the same of a countersignature."""
        return read_signed_review(envelope, self._trust, allow_training=self._trust.allow_training).facts

    def check_may_countersign(self, statement: str, certificate: str) -> None:
        """Check that it is over these claims, by the same shop and a second person."""
        check_may_countersign(statement, certificate, self._trust)

    def revoked_at(self, record: Record) -> str:
        """Say what the trust lists say, as UTC: nothing of what was stored here before, or held elsewhere."""
        trust = self._trust
        after = [
            one for one in trust.revocations if one.key == record.key_id and utc(one.at) <= record.stored_at
        ]
        if not after:
            return ""
        jws = decode_jws(record.jws)
        try:
            who = check_jws(jws, trust, allow_training=trust.allow_training)
            if who is not None:
                at = read_facts(json.loads(record.payload)).signed_at
                check_standing(who, record.digest, at, replace(trust, revocations=tuple(after)))
        except CertificateTrouble as trouble:
            return utc(after[0].at) if trouble.code == "revoked" else ""
        return ""

    def _signed(self, envelope: Envelope) -> tuple[Jws, Certifier | None]:
        jws = decode_jws(envelope.jws)
        if jws.payload != envelope.payload:
            raise _untrue("The signature is over other claims.", "signature")
        return jws, check_jws(jws, self._trust, allow_training=self._trust.allow_training)


def _check_agrees(facts: Facts, jws: Jws) -> None:
    if facts.is_training != jws.is_training:
        raise _untrue("Claims and signature disagree on whether this is training.", "training_mixed")
    if facts.key != jws.kid:
        raise _untrue("The claims name another key than the signature.", "key_name")


def _untrue(title: str, code: str) -> CertificateTrouble:
    return CertificateTrouble(title, "Send the certificate as it was signed.", code=code)


@dataclass(frozen=True, slots=True)
class Intake:
    """Takes requests apart; ``accepts_training`` only in a test registry."""

    verifier: Verifier
    accepts_training: bool

    def take(self, uid: str, body: bytes, stored_at: str) -> Record:
        """Give the record of a certificate that was put under ``uid``, empty for its own; raises Problem."""
        envelope = self._admitted(body)
        facts = _verified(self.verifier.verify, envelope)
        _check_uid(facts.uid, uid or facts.uid)
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
            supersedes=facts.supersedes if is_uid(facts.supersedes) else "",
        )

    def uid_in(self, body: bytes) -> str:
        """Give the uid that a certificate's claims name, unverified; raises Problem."""
        return _read(body).uid

    def take_void(self, uid: str, body: bytes, stored_at: str) -> VoidRecord:
        """Give the record of a statement that was put about ``uid``; raises Problem."""
        envelope = self._admitted(body)
        facts = _verified(self.verifier.verify_void, envelope)
        _check_uid(facts.uid, uid)
        told = (facts.uid, facts.digest, facts.shop_id)
        return VoidRecord(*told, envelope.digest, envelope.payload, envelope.jws, stored_at)

    def take_review(self, uid: str, body: bytes, stored_at: str) -> ReviewRecord:
        """Give the record of a countersignature that was put about ``uid``; raises Problem."""
        envelope = self._admitted(body)
        facts = _verified(self.verifier.verify_review, envelope)
        _check_uid(facts.uid, uid)
        told = (facts.uid, facts.digest, facts.shop_id)
        return ReviewRecord(*told, envelope.digest, envelope.payload, envelope.jws, stored_at)

    def check_may_speak(self, record: Statement, kept: Record) -> None:
        """Check that a statement may speak of the certificate that is kept; raises Problem."""
        is_review = isinstance(record, ReviewRecord)
        check = self.verifier.check_may_countersign if is_review else self.verifier.check_may_void
        try:
            check(record.jws, kept.jws)
        except CertificateTrouble as trouble:
            raise Problem(422, trouble.code or "certificate", trouble.title) from trouble

    def _admitted(self, body: bytes) -> Envelope:
        envelope = _read(body)
        if envelope.is_training and not self.accepts_training:
            raise Problem(403, "training", "This registry takes no training certificates.")
        return envelope


def is_kept(body: bytes, kept: Record) -> bool:
    """Tell whether a request holds the very certificate that is kept."""
    envelope = _read(body)
    return (envelope.digest, envelope.jws) == (kept.digest, kept.jws)


def _verified(verify: Callable[[Envelope], _F], envelope: Envelope) -> _F:
    try:
        return verify(envelope)
    except CertificateTrouble as trouble:
        raise Problem(422, trouble.code or "certificate", trouble.title) from trouble


def _check_uid(said: str, asked: str) -> None:
    if said != asked:
        raise Problem(422, "uid", "The certificate has another number than its address.")


def _read(body: bytes) -> Envelope:
    try:
        return read_envelope(body)
    except CertificateTrouble as trouble:
        raise Problem(400, "envelope", trouble.title) from trouble


def _shop_id(envelope: Envelope) -> str:
    shop = envelope.claims.get("shop")
    shop_id = shop.get("id") if isinstance(shop, dict) else None
    if not isinstance(shop_id, str) or "\0" in shop_id:  # no database server keeps a NUL in a text
        raise Problem(422, "claims_form", "The shop's id is not one.")
    return shop_id


def _numbers(facts: Facts) -> tuple[tuple[str, str], ...]:
    """Give the numbers that a device can be looked up by, of the form that a query may ask for."""
    device = facts.device
    imeis = {(IMEI, one) for one in (device.get("imei", ""), device.get("imei2", "")) if is_imei(one)}
    serial = device.get("serial", "")
    return tuple(sorted(imeis | ({(SERIAL, serial)} if is_serial(serial) else set())))


def is_uid(text: str) -> bool:
    """Tell whether a text is a certificate's number as it is stored."""
    try:
        to_bytes(text)
    except BadInput:
        return False
    return text == text.upper()


def checked_uid(text: str) -> str:
    """Give a uid of a path as it is stored; raises Problem."""
    if not is_uid(text):
        raise Problem(400, "uid", "This is not a certificate's number, in capitals.")
    return text


def checked_number(kind: str, text: str) -> str:
    """Give a device's number of a query; raises Problem."""
    if kind == IMEI and not is_imei(text):
        raise Problem(400, "imei", "This is not an IMEI: 15 digits, the last of them a check digit.")
    if kind == SERIAL and not is_serial(text):
        raise Problem(400, "serial", "A serial number has 1 to 50 printable characters.")
    return text
