# SPDX-License-Identifier: Apache-2.0
"""P-256 keys and certificates that are always the same, for tests of a file's signature."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from inspector.certificates.pdf_signature import FileSigner

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
UNTIL = datetime(2056, 1, 1, tzinfo=UTC)
ROOT = 200
BENCH = "bench-1"
ROOT_NAME = "Nordkaj Root"


def p256_key(seed: int = 1) -> ec.EllipticCurvePrivateKey:
    """Give a fixed private key."""
    return ec.derive_private_key(int.from_bytes(bytes([seed]) * 31, "big"), ec.SECP256R1())


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _usage(*, is_root: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_root,
        content_commitment=not is_root,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_root,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def x509_of(
    common: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: str,
    by: ec.EllipticCurvePrivateKey,
    *,
    is_root: bool = False,
    since: datetime = SINCE,
) -> bytes:
    """Give a certificate in DER; the same names and keys give the same bytes."""
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(common))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(sum(common.encode()) + 1)
        .not_valid_before(since)
        .not_valid_after(UNTIL)
        .add_extension(x509.BasicConstraints(is_root, None), critical=True)
        .add_extension(_usage(is_root=is_root), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False)
    )
    return builder.sign(by, hashes.SHA256(), ecdsa_deterministic=True).public_bytes(Encoding.DER)


def root_x509(seed: int = ROOT) -> bytes:
    """Give a shop root's own certificate."""
    key = p256_key(seed)
    return x509_of(ROOT_NAME, key, ROOT_NAME, key, is_root=True)


def bench_x509(seed: int = 1, root: int = ROOT, since: datetime = SINCE) -> bytes:
    """Give a bench's certificate by the root of that seed; all roots have one name."""
    return x509_of(BENCH, p256_key(seed), ROOT_NAME, p256_key(root), since=since)


def file_signer(seed: int = 1, *, root: int | None = ROOT, since: datetime = SINCE) -> FileSigner:
    """Give the signer of a fixed key: certified from ``since`` by the root of that seed, or by itself."""
    key = p256_key(seed)
    if root is None:
        return FileSigner(key, [x509_of(BENCH, key, BENCH, key)])
    return FileSigner(key, [bench_x509(seed, root, since), root_x509(root)])


def signed_by_pyhanko(pdf: bytes) -> bytes:
    """Sign a file by the same key and chain with pyHanko, as PAdES."""
    from asn1crypto import keys
    from asn1crypto import x509 as asn1
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    key = p256_key()
    pkcs8 = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # pyHanko types some of itself
    store.register(asn1.Certificate.load(root_x509()))
    signer = signers.SimpleSigner(
        signing_cert=asn1.Certificate.load(bench_x509()),
        signing_key=keys.PrivateKeyInfo.load(pkcs8),
        cert_registry=store,
    )
    how = signers.PdfSignatureMetadata(
        field_name="Signature1", md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES
    )
    return bytes(signers.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), how, signer=signer).getbuffer())
