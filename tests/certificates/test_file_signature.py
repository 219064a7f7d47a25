# SPDX-License-Identifier: Apache-2.0
"""The signature inside the PDF: made the same each time, checked to the last bit, read by other programs."""

from __future__ import annotations

import contextlib
import hashlib
import io
import random
import re
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import certified_phones as phones
import file_signers
import pytest
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from file_signers import bench_x509, file_signer, p256_key, root_x509
from hypothesis import given
from hypothesis import strategies as st

from inspector.certificates import cms, der, pdf_update
from inspector.certificates.p256 import ORDER
from inspector.certificates.pdf_file import PdfFile
from inspector.certificates.pdf_signature import FileSigner, SignedWriter, check_file
from inspector.certificates.x509_reading import read_x509
from inspector.domain.errors import CertificateTrouble

REAL = phones.certificate()
DRAWN = phones.writer().write(REAL, "en")
SIGNER = file_signer()
SIGNED = SIGNER.sign(DRAWN)
CONTENT = hashlib.sha256(b"content").digest()
CHAIN = tuple(map(read_x509, (bench_x509(), root_x509())))
MESSAGE = cms.sign(CONTENT, p256_key(), CHAIN)


def contents(pdf: bytes) -> tuple[int, int]:
    """Say where the hexadecimal of the signature's value lies."""
    start = pdf.rindex(b"/Contents <") + len(b"/Contents <")
    return start, pdf.index(b">", start)


def ranges(pdf: bytes) -> tuple[int, int, int, int]:
    """Read the byte range."""
    found = re.findall(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]", pdf)
    assert len(found) == 1
    first, length, second, rest = map(int, found[0])
    return first, length, second, rest


def signed_bytes(pdf: bytes) -> bytes:
    """Give what the byte range covers."""
    start, length, behind, rest = ranges(pdf)
    return pdf[start : start + length] + pdf[behind : behind + rest]


def message_of(pdf: bytes) -> bytes:
    """Take the CMS message out."""
    start, end = contents(pdf)
    return der.first(bytes.fromhex(pdf[start:end].decode())).raw


def refused(data: bytes, drawn: bytes = DRAWN) -> str:
    with pytest.raises(CertificateTrouble) as caught:
        check_file(data, drawn)
    assert caught.value.code
    return caught.value.code


def flips(data: bytes, places: Sequence[int]) -> list[bytes]:
    changed = []
    for place in places:
        copy = bytearray(data)
        copy[place // 8] ^= 1 << place % 8
        changed.append(bytes(copy))
    return changed


# made ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("root", [200, None])
def test_the_same_page_and_key_give_the_same_bytes(root: int | None) -> None:
    one, other = (file_signer(root=root).sign(DRAWN) for _ in range(2))
    assert one == other
    assert one.startswith(DRAWN)
    assert check_file(one, DRAWN).chain[0].key_id == file_signer().key_id


def test_another_key_or_page_gives_another_signature() -> None:
    other = phones.writer().write(REAL, "de")
    values = {message_of(pdf) for pdf in (SIGNED, file_signer(2).sign(DRAWN), SIGNER.sign(other))}
    assert len(values) == 3


def test_the_byte_range_is_all_but_the_value() -> None:
    start, length, behind, rest = ranges(SIGNED)
    first, last = contents(SIGNED)
    assert (start, length, behind, behind + rest) == (0, first - 1, last + 1, len(SIGNED))
    signed = cms.read_cms(message_of(SIGNED))
    assert signed.digest == hashlib.sha256(signed_bytes(SIGNED)).digest()


def test_claims_and_jws_lie_in_what_is_signed() -> None:
    covered = signed_bytes(SIGNED)
    assert REAL.payload in covered
    assert REAL.jws.encode() in covered


def test_it_is_pades_baseline_b_and_allows_no_change() -> None:
    update = SIGNED[len(DRAWN) :]
    for part in (b"/SubFilter /ETSI.CAdES.detached", b"/TransformMethod /DocMDP", b"/P 1\n", b"/SigFlags 3"):
        assert part in update
    attributes = der.read(cms.read_cms(message_of(SIGNED)).attributes).children()
    kinds = {one.children()[0].raw for one in attributes}
    wanted = ("1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.16.2.47")
    assert kinds == set(map(der.object_id, wanted))


def test_the_writer_signs_what_was_signed_and_by_whom_it_may() -> None:
    drawer = phones.writer()
    sealed = SignedWriter(drawer, lambda _: SIGNER)
    assert sealed.write(REAL, "en") == SIGNED
    preview = replace(REAL, jws="")
    assert sealed.write(preview, "en") == drawer.write(preview, "en")
    assert SignedWriter(drawer, lambda _: None).write(REAL, "en") == DRAWN


def test_a_signer_takes_only_its_own_certificate_and_does_not_show_its_key() -> None:
    assert repr(SIGNER) == f"FileSigner({SIGNER.key_id})"
    for chain in ([], [root_x509()], [b""]):
        with pytest.raises(CertificateTrouble):
            FileSigner(p256_key(), chain)


def test_an_annotation_that_is_there_stays() -> None:
    file = PdfFile()
    root, pages = file.reserve(), file.reserve()
    link = file.add({"Type": "/Annot", "Subtype": "/Link", "Rect": "[0 0 9 9]"})
    members = {"Type": "/Page", "Parent": pages, "MediaBox": "[0 0 9 9]", "Annots": f"[{link}]"}
    page = file.add(members)
    file.fill(pages, {"Type": "/Pages", "Count": 2, "Kids": f"[{page} {file.add(members)}]"})
    file.fill(root, {"Type": "/Catalog", "Pages": pages})
    info = file.add({"CreationDate": "(D:20260302115800Z)"})
    drawn = file.bytes(root, info, bytes(16))
    head, _ = pdf_update.update(drawn, 2000)
    assert head.removeprefix(drawn).count(b"\n/Annots [8 0 R 3 0 R]\n") == 1
    assert check_file(SIGNER.sign(drawn), drawn).chain[0].name == "bench-1"


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", DRAWN[:-1], DRAWN[:5000], DRAWN + b"\n", SIGNED])
def test_a_file_of_another_form_is_not_signed(data: bytes) -> None:
    with pytest.raises(CertificateTrouble) as caught:
        SIGNER.sign(data)
    assert caught.value.code == "pdf_form"


# checked ─────────────────────────────────────────────────────────────────────


def test_every_flipped_bit_behind_the_page_is_refused() -> None:
    places = range(len(DRAWN) * 8, len(SIGNED) * 8)
    tried = [*places[::29], *places[-800:]]
    codes = {refused(one) for one in flips(SIGNED, tried)}
    assert {"file_signature", "cms_digest"} <= codes


def test_cut_or_longer_files_are_refused() -> None:
    for data in (SIGNED[:-1], SIGNED + b"\n", SIGNED + SIGNED[len(DRAWN) :], DRAWN):
        refused(data)
    with pytest.raises(CertificateTrouble):
        check_file(SIGNED, phones.writer().write(REAL, "de"))


def test_a_signature_from_another_page_is_refused() -> None:
    other = phones.writer().write(phones.certificate(phones.phone(read=phones.worn("99"))), "en")
    start, end = contents(SIGNED)
    value = SIGNED[start:end]
    moved = SIGNER.sign(other)
    first, last = contents(moved)
    assert last - first == end - start
    assert refused(moved[:first] + value + moved[last:], other) == "cms_digest"


def test_the_other_signature_that_verifies_is_refused() -> None:
    signed = cms.read_cms(message_of(SIGNED))
    node = der.read(signed.signature).children()
    r, s = (one.number() for one in node)
    assert s <= ORDER // 2
    twin = encode_dss_signature(r, ORDER - s)
    message = message_of(SIGNED)
    swapped = cms.read_cms(MESSAGE)
    assert swapped.chain == signed.chain
    large = cms._message(signed.chain, signed.attributes, twin)  # nothing public writes it
    cms.check_cms(cms.read_cms(large), signed.digest)
    room = cms.largest(signed.chain)
    head, tail = pdf_update.update(DRAWN, room)
    assert head + pdf_update.value(message, room) + tail == SIGNED
    assert refused(head + pdf_update.value(large, room) + tail) == "file_signature"


def test_a_chain_that_its_root_did_not_issue_is_refused() -> None:
    forged = bench_x509(root=7)
    pdf = FileSigner(p256_key(), [forged, root_x509()]).sign(DRAWN)
    assert refused(pdf) == "cms_chain"


def numbered(number: int) -> tuple[bytes, bytes]:
    """Sign the CMS of a content of its own by a bench of its own; gives it and the content's digest."""
    seed, root = 1 + number, 100 + number
    pair = (bench_x509(seed, root), root_x509(root))
    digest = hashlib.sha256(b"%d" % number).digest()
    return cms.sign(digest, p256_key(seed), [read_x509(one) for one in pair]), digest


def flips_are_refused(message: bytes, digest: bytes, places: Sequence[int]) -> None:
    for changed in flips(message, places):
        with pytest.raises(CertificateTrouble):
            checked(changed, digest)


def checked(message: bytes, digest: bytes) -> None:
    signed = cms.read_cms(message)
    cms.check_cms(signed, digest)
    if cms.rebuilt(signed) != message:
        raise CertificateTrouble("not ours", "", code="file_signature")


def test_flipped_bits_of_the_cms_of_several_certificates_are_refused() -> None:
    draw = random.Random(5652)
    for number in range(6):
        message, digest = numbered(number)
        checked(message, digest)
        flips_are_refused(message, digest, draw.sample(range(len(message) * 8), 300))


@pytest.mark.slow
@pytest.mark.parametrize("number", range(50))
def test_every_flipped_bit_of_the_cms_of_fifty_certificates_is_refused(number: int) -> None:
    message, digest = numbered(number)
    checked(message, digest)
    flips_are_refused(message, digest, range(len(message) * 8))


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for read in (der.read, cms.read_cms, read_x509):
        with contextlib.suppress(CertificateTrouble):
            read(data)


@given(st.integers(0, len(MESSAGE) - 1), st.binary(max_size=6), st.integers(0, 6))
def test_a_message_with_a_piece_replaced_is_refused(place: int, piece: bytes, gone: int) -> None:
    changed = MESSAGE[:place] + piece + MESSAGE[place + gone :]
    if changed != MESSAGE:
        with pytest.raises(CertificateTrouble):
            checked(changed, CONTENT)


@given(st.integers(0, 2**64), st.lists(st.binary(max_size=300), max_size=5))
def test_der_is_read_as_it_is_written(number: int, values: list[bytes]) -> None:
    data = der.sequence(der.integer(number), der.set_of(*map(der.octets, values)))
    head, members = der.read(data).inside(der.SEQUENCE)
    assert head.number() == number
    assert sorted(values) == sorted(one.body for one in members.inside(der.SET))


@pytest.mark.parametrize(
    "data",
    [
        "",
        "30",
        "3080",
        "308000",
        "30810102",
        "3081030201",
        "30020201",
        "0202007f",
        "1f0100",
        "3084000000020500",
        "30850000000002050000",
        "300205000",
    ],
)
def test_other_spellings_of_der_are_refused(data: str) -> None:
    with pytest.raises(CertificateTrouble):
        der.read(bytes.fromhex(data.ljust(len(data) + len(data) % 2, "0"))).number()


# other programs ──────────────────────────────────────────────────────────────


@pytest.fixture
def written(tmp_path: Path) -> Path:
    (tmp_path / "page.pdf").write_bytes(SIGNED)
    return tmp_path


def said(tool: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [tool, *arguments], cwd=folder, capture_output=True, check=False, text=True, timeout=60
    )


@pytest.mark.peer("pdfsig")
def test_pdfsig_calls_it_valid_and_after_a_flip_not(peer: Callable[[str], str], written: Path) -> None:
    whole = said(peer("pdfsig"), "page.pdf", folder=written).stdout
    assert "Signature is Valid." in whole
    assert "Total document signed" in whole
    assert "ETSI.CAdES.detached" in whole
    assert "Common Name: bench-1" in whole
    for place in (DRAWN.index(b"Td <") + 5, DRAWN.index(REAL.payload) + 40, len(DRAWN) + 60):
        changed = bytearray(SIGNED)
        changed[place] ^= 1
        (written / "changed.pdf").write_bytes(changed)
        assert "Signature is Valid." not in said(peer("pdfsig"), "changed.pdf", folder=written).stdout


@pytest.mark.peer("qpdf")
def test_qpdf_finds_nothing_wrong_with_a_signed_file(peer: Callable[[str], str], written: Path) -> None:
    done = said(peer("qpdf"), "--check", "page.pdf", folder=written)
    assert (done.returncode, done.stderr) == (0, "")
    for name, wanted in (("claims.json", REAL.payload), ("claims.jws", REAL.jws.encode())):
        assert (
            said(peer("qpdf"), f"--show-attachment={name}", "page.pdf", folder=written).stdout.encode()
            == wanted
        )


@pytest.mark.peer("openssl")
def test_openssl_verifies_the_message_and_its_signing_certificate(
    peer: Callable[[str], str], written: Path
) -> None:
    (written / "content").write_bytes(signed_bytes(SIGNED))
    (written / "message.der").write_bytes(message_of(SIGNED))
    root = ["-inform", "DER", "-in", "root.der", "-out", "root.pem"]
    (written / "root.der").write_bytes(root_x509())
    assert said(peer("openssl"), "x509", *root, folder=written).returncode == 0
    command = ["cms", "-verify", "-binary", "-cades", "-inform", "DER", "-in", "message.der"]
    command += ["-CAfile", "root.pem", "-purpose", "any", "-content", "content", "-out", "same"]
    done = said(peer("openssl"), *command, folder=written)
    assert (done.returncode, (written / "same").read_bytes()) == (0, signed_bytes(SIGNED)), done.stderr
    (written / "content").write_bytes(signed_bytes(SIGNED)[:-1])
    assert said(peer("openssl"), *command, folder=written).returncode != 0


def test_pyhanko_judges_ours_valid() -> None:
    from pyhanko.sign import validation

    status = validated(SIGNED)
    assert status.bottom_line
    assert status.coverage is validation.SignatureCoverageLevel.ENTIRE_FILE
    assert status.docmdp_ok
    place = DRAWN.index(REAL.payload) + 40
    changed = bytearray(SIGNED)
    changed[place] ^= 1
    assert not validated(bytes(changed)).bottom_line


def validated(pdf: bytes) -> Any:
    """Ask pyHanko, which is given the root."""
    from asn1crypto import x509
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    roots = ValidationContext(trust_roots=[x509.Certificate.load(root_x509())], allow_fetching=False)
    return validate_pdf_signature(PdfFileReader(io.BytesIO(pdf)).embedded_signatures[0], roots)


def test_we_read_and_check_what_pyhanko_signs() -> None:
    pdf = file_signers.signed_by_pyhanko(DRAWN)
    signed = cms.read_cms(message_of(pdf))
    digest = hashlib.sha256(signed_bytes(pdf)).digest()
    cms.check_cms(signed, digest)
    assert [one.name for one in signed.chain] == ["bench-1", "Nordkaj Root"]
    with pytest.raises(CertificateTrouble):
        cms.check_cms(signed, hashlib.sha256(signed_bytes(pdf) + b" ").digest())
    assert refused(pdf) in {"file_signature", "cms_digest"}
