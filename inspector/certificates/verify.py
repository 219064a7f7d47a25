# SPDX-License-Identifier: Apache-2.0
"""Is this certificate what a trusted bench signed? Says exactly what fits and what does not.

Takes a PDF of ours, a ``certificate.json`` (``{"claims": …, "jws": …}``), a
bare JWS or the text of a code. A PDF is drawn again from its claims and compared byte by byte:
whatever was changed on the page, in a font or in the code is found. So is the
signature of the file itself, where one stands behind the page.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from inspector.certificates.changes import Change, changed_bytes, changed_members
from inspector.certificates.code_check import (
    beside_claims,
    check_signature_by,
    report_on,
    scanned_beside,
    signer_of,
)
from inspector.certificates.code_check import failed as _failed
from inspector.certificates.comparison import first_difference
from inspector.certificates.enclosure import Enclosed, drawn_code, enclosed
from inspector.certificates.facts import Facts, read_facts
from inspector.certificates.file_check import check_signature_of, is_signed_behind
from inspector.certificates.page_text import changed_text
from inspector.certificates.qr import check_code, is_code, read_code, tidy
from inspector.certificates.report import Check, Kind, Signer, State, VerifyReport
from inspector.certificates.review_files import is_countersignature, report_on_countersignature
from inspector.certificates.said import said_in_claims
from inspector.certificates.signing import Jws, decode_jws
from inspector.certificates.trust import Trust
from inspector.certificates.void_files import is_statement, report_on_statement
from inspector.domain.certificate import SignedCertificate, digest_of, parse_claims
from inspector.domain.envelope import read_envelope
from inspector.domain.errors import BadInput, BenchTrouble, CertificateTrouble
from inspector.domain.phrase import Phrase
from inspector.ports import CertificateWriter

LARGEST_FILE = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Opened:
    """What a file carries: a JWS, the claims beside it, what a page was drawn with."""

    jws: str
    claims: bytes | None = None
    page: Enclosed | None = None


class Verifier:
    """Verifies files against a Trust; ``writer`` draws pages again. Safe to call from any thread."""

    def __init__(self, trust: Trust, writer: CertificateWriter) -> None:
        self._trust = trust
        self._writer = writer

    @property
    def trust(self) -> Trust:
        """Give whom it believes."""
        return self._trust

    def __call__(self, path: Path) -> VerifyReport:
        """Verify a file; raises BadInput when it cannot be opened."""
        try:
            check_regular(path)
            with path.open("rb") as stream:
                data = stream.read(LARGEST_FILE + 1)
        except OSError as error:
            raise BadInput(
                Phrase("{path} cannot be opened: {reason}.", path=path, reason=error.strerror),
                "Name a file to verify.",
            ) from error
        return self.data(data)

    def data(self, data: bytes) -> VerifyReport:
        """Verify the bytes of a file; never raises for what they hold."""
        data = _bare(data)
        kind = kind_of(data)
        if kind is Kind.CODE:
            return self.code(data.decode("ascii", "replace"))
        if is_statement(data):
            return report_on_statement(data, self._trust)
        if is_countersignature(data):
            return report_on_countersignature(data, self._trust)
        try:
            opened = _open(kind, data)
            jws = decode_jws(opened.jws)
        except CertificateTrouble as trouble:
            return self._report(kind, [_failed("form", State.DAMAGED, trouble, _beside(kind, data))], None)
        checks = [_fits("form", Phrase("The file is a whole {kind}.", kind=kind.upper()))]
        signature, who = check_signature_by(jws, self._trust)
        checks.append(signature)
        certificate, said = None, None
        try:
            certificate, facts = _claims(opened, jws)
            said = said_in_claims(certificate.digest, facts)
            checks += _agreement(facts, jws, certificate)
            checks += beside_claims(jws, who, facts, certificate, self._trust)
        except CertificateTrouble as trouble:
            checks.append(_failed("claims", State.NOT_VALID, trouble, _other_claims(opened, jws)))
        holds = not any(one.state is State.NOT_VALID for one in checks)
        if opened.page is not None and certificate and holds:
            checks += self._page(data, certificate, opened.page)
        found = self._report(kind, checks, certificate, signer_of(checks, jws.kid, who, self._trust))
        return replace(found, claimed=said)

    def code(self, text: str, beside: VerifyReport | None = None) -> VerifyReport:
        """Verify the text of a scanned code alone, or ``beside`` a certificate's report; never raises."""
        bare = tidy(text)
        return report_on(bare, self._trust) if beside is None else scanned_beside(bare, beside)

    def _report(
        self, kind: Kind, checks: list[Check], one: SignedCertificate | None, signer: Signer | None = None
    ) -> VerifyReport:
        trust = self._trust
        return VerifyReport(
            kind, tuple(checks), one, trust.allow_training, signer=signer, listed_at=trust.listed_at
        )

    def _page(self, data: bytes, certificate: SignedCertificate, page: Enclosed) -> list[Check]:
        """Draw the page again and compare; check the signature of the file behind it."""
        try:
            again = self._writer.write(certificate, page.language, paper=page.paper, files=page.files)
        except BenchTrouble as trouble:
            unseen = CertificateTrouble(
                Phrase("The page cannot be drawn again here: {title}", title=trouble.title),
                trouble.advice,
                code="page_unseen",
            )
            return [_failed("page", State.NOT_VALID, unseen)]
        if again != data and not is_signed_behind(data, again):
            differs = _page_trouble(data, again, certificate, page.photo)
            changes = changed_text(data, again, certificate.claims)
            return [_failed("page", State.NOT_VALID, differs, changes)]
        return [
            _fits("page", "The page, its fonts and its code are what these claims draw."),
            check_signature_of(data, again, certificate, self._trust),
        ]


def check_regular(path: Path) -> None:
    """Raise BadInput for what is there and is no file: a pipe gives nothing, or never ends."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise BadInput(
            Phrase("{path} is no file but a pipe or a device.", path=path),
            "Write it into a file, and name that.",
        )


def verify_file(path: Path, trust: Trust, writer: CertificateWriter) -> VerifyReport:
    """Verify one file; raises BadInput when it cannot be opened."""
    return Verifier(trust, writer)(path)


def _bare(data: bytes) -> bytes:
    """Give a text without what editors put around it (a mark of UTF-8, blanks); any other file as it is."""
    if len(data) > LARGEST_FILE:
        return data
    bare = data.removeprefix(codecs.BOM_UTF8).strip(b" \t\r\n")
    return bare if kind_of(bare) in (Kind.JWS, Kind.CODE) else data


def kind_of(data: bytes) -> Kind:
    """Tell from the first bytes what kind of file this is meant to be."""
    if data.startswith(b"%PDF-"):
        return Kind.PDF
    if data.startswith(b"{"):
        return Kind.JSON
    if is_code(data[:32].decode("ascii", "replace")):
        return Kind.CODE
    return Kind.JWS if data.startswith(b"ey") else Kind.UNKNOWN


def _open(kind: Kind, data: bytes) -> _Opened:
    if len(data) > LARGEST_FILE:
        raise CertificateTrouble(
            "The file is far larger than a certificate.", "Name the certificate itself.", code="file_size"
        )
    opener = _OPENERS.get(kind)
    if opener is None:
        raise CertificateTrouble(
            "This is no certificate.",
            "Name its PDF, its certificate.json, its JWS or the text of its code.",
            code="file_kind",
        )
    return opener(data)


def _open_pdf(data: bytes) -> _Opened:
    inside = enclosed(data)
    return _Opened(inside.jws, inside.claims, inside)


def _open_json(data: bytes) -> _Opened:
    try:
        envelope = read_envelope(data)
    except CertificateTrouble as trouble:
        raise CertificateTrouble(trouble.title, trouble.advice, code=trouble.code or "json_form") from trouble
    return _Opened(envelope.jws, envelope.payload)


def _open_jws(data: bytes) -> _Opened:
    """Take a JWS as a file's text."""
    return _Opened(data.decode("ascii", "replace"))


_OPENERS: dict[Kind, Callable[[bytes], _Opened]] = {
    Kind.PDF: _open_pdf,
    Kind.JSON: _open_json,
    Kind.JWS: _open_jws,
}


def _claims(opened: _Opened, jws: Jws) -> tuple[SignedCertificate, Facts]:
    """Read the signed claims; those beside the signature must be the very same bytes."""
    if opened.claims is not None and opened.claims != jws.payload:
        raise CertificateTrouble(
            "The claims beside the signature are not the ones that were signed.",
            "Get the certificate again from where it came.",
            code="claims_differ",
        )
    claims = parse_claims(jws.payload)
    facts = read_facts(claims)
    digest = digest_of(jws.payload)
    return (
        SignedCertificate(facts.uid, claims, jws.payload, digest, opened.jws, jws.kid, facts.is_training),
        facts,
    )


def _other_claims(opened: _Opened, jws: Jws) -> tuple[Change, ...]:
    """Name what the claims beside the signature say otherwise than those in it."""
    if opened.claims is None or opened.claims == jws.payload:
        return ()
    return changed_bytes(jws.payload, opened.claims, "claims")


def _beside(kind: Kind, data: bytes) -> tuple[Change, ...]:
    """Name what was changed in a JSON file that was written again by another program."""
    if kind is not Kind.JSON or len(data) > LARGEST_FILE:
        return ()
    try:
        outer = json.loads(data)
        jws = decode_jws(outer["jws"])
        return changed_members(json.loads(jws.payload), outer["claims"], "claims")
    except (CertificateTrouble, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ()


def _agreement(facts: Facts, jws: Jws, certificate: SignedCertificate) -> list[Check]:
    """Compare what the claims say of themselves with how they were signed."""
    again = "Get the certificate again from where it came."
    if facts.is_training != jws.is_training:
        words = "The claims and the signature disagree on whether this is training."
        return [Check("claims", State.NOT_VALID, words, again, "training_mixed")]
    if facts.key != jws.kid:
        words = "The claims name another key than the one that signed them."
        return [Check("claims", State.NOT_VALID, words, again, "key_name")]
    return [
        _fits("claims", "The claims are whole and in canonical form."),
        _fits("digest", Phrase("Their SHA-256 is {digest}.", digest=certificate.digest)),
    ]


def _page_trouble(
    data: bytes, again: bytes, certificate: SignedCertificate, photo: str
) -> CertificateTrouble:
    """Say what on the page is not what the claims draw, the code first: it leads elsewhere."""
    try:
        check_code(read_code(drawn_code(data)), certificate)
    except CertificateTrouble as trouble:
        if trouble.code == "code_differs":
            return trouble
    if photo and photo not in _photos(certificate):
        return CertificateTrouble(
            "The claims are whole, but the photo on the page is none of those that were signed.",
            "Compare the device with the claims, not with this photo, or ask the shop for the file.",
            code="photo_differs",
        )
    place, part = first_difference(data, again)
    return CertificateTrouble(
        Phrase(
            "The claims are whole, but the page is not the one they draw: byte {place} differs, in {part}.",
            place=place,
            part=part,
        ),
        "Trust the claims, not this page: draw it again with 'inspector certificate', or ask the shop.",
        code="page_differs",
    )


def _photos(certificate: SignedCertificate) -> frozenset[str]:
    """Give the hashes of the photos that claims name."""
    return frozenset(one.sha256 for one in read_facts(certificate.claims).photos)


def _fits(name: str, words: str) -> Check:
    return Check(name, State.VALID, words)
