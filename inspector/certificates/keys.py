# SPDX-License-Identifier: Apache-2.0
"""The bench's own keys: made at first need, kept by the system's keyring or in files for their owner alone.

``bench-ed25519.pem`` signs claims and codes, ``bench-p256.pem`` the PDF,
``training-ed25519.pem`` training; PKCS #8, and they never leave the home.
Beside them lie what may be seen by all: the P-256 key's X.509 certificates
(``bench-p256.crt``), the root's own (``root.crt``) and its word for this bench
(``delegation.cose``), its trust list (``trust-list.jws``), and the public halves
of keys that were replaced (``retired.jwks``) and, in a home from a backup, of what
signed training before (``past-training.jwks``).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from inspector.certificates import delegation, key_files, p256, trust_list
from inspector.certificates.bench_x509 import from_pem, key_of, name_of, self_signed, to_pem
from inspector.certificates.delegation import Delegation
from inspector.certificates.jwk import exported_jwk, key_id
from inspector.certificates.key_lock import alone
from inspector.certificates.key_safe import KeySafe
from inspector.certificates.key_vault import Vault, system_vault
from inspector.certificates.pdf_signature import FileSigner
from inspector.certificates.qr import Coding
from inspector.certificates.signed_json import LARGEST as LARGEST_LIST
from inspector.certificates.signing import BenchSigner
from inspector.certificates.trust import Trusted, read_trusted
from inspector.certificates.trust_list import Revocation, TrustList
from inspector.certificates.x509_reading import read_x509
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.phrase import Phrase

BENCH_KEY: Final = "bench-ed25519.pem"
FILE_KEY: Final = "bench-p256.pem"
TRAINING_KEY: Final = "training-ed25519.pem"
X509: Final = "bench-p256.crt"
DELEGATION: Final = "delegation.cose"
ROOT: Final = "root.crt"
RETIRED: Final = "retired.jwks"
PAST_TRAINING: Final = "past-training.jwks"
TRUST_LIST: Final = "trust-list.jws"


@dataclass(frozen=True, slots=True)
class KeptKey:
    """A key of this home by its name; ``place`` is ``file``, ``keyring`` or, of a retired one, ``public``."""

    id: str
    algorithm: str
    use: str
    place: str


class KeyRing:
    """The keys of one home. The constructor touches nothing.

    ``address`` gives where codes lead; ``vault`` gives the system's keyring.
    """

    def __init__(
        self,
        home: Path,
        *,
        address: Callable[[], str] = lambda: "",
        vault: Callable[[], Vault | None] = system_vault,
    ) -> None:
        self._folder = home / "keys"
        self._address = address
        self._safe = KeySafe(self._folder, vault)
        self._files = KeySafe(self._folder, lambda: None)

    # ── signing ──────────────────────────────────────────────────────────────

    def signer(self, training: bool) -> BenchSigner:
        """Give the signer for training or for certificates, its key made now if there is none.

        Raises CertificateTrouble for a key that others can read or that is damaged,
        ``revoked`` where the kept trust list says that one of this bench's counts no more.
        """
        if training:
            return BenchSigner(self._training(), is_training=True, coding=Coding(self._address()))
        key, file_key = self._bench(), p256.key_id(self._file_key().public_key())
        self.check_in_force()
        coding = Coding(self._address(), self.delegation_bytes())
        return BenchSigner(key, is_training=False, coding=coding, file_key=file_key)

    def statement_signer(self, training: bool) -> BenchSigner:
        """Give the same key for a statement that is no certificate and has no page: its JWS carries no code.

        The root's word for the bench it carries. Raises CertificateTrouble as ``signer`` does.
        """
        if training:
            return BenchSigner(self._training(), is_training=True)
        key = self._bench()
        self.check_in_force()
        return BenchSigner(key, is_training=False, word=self.delegation_bytes())

    def file_signer(self, at: datetime) -> FileSigner:
        """Give what signs PDF files; its key and, without a root's, its own X.509 from ``at`` are made."""
        key, owner = self._file_key(), key_id(self._bench().public_key())
        chain = self.x509()
        if not chain:
            name = f"Inspector bench {p256.key_id(key.public_key())[:8]}"
            made = to_pem((self_signed(key, name, at, owner=owner),))
            with alone(self._folder):
                if not self.x509():
                    key_files.put(self._folder / X509, made)
            chain = self.x509()
        return FileSigner(key, chain)

    def _training(self) -> Ed25519PrivateKey:
        """Give the training key, which is worth nothing and always a file."""
        if not self._files.has(TRAINING_KEY):
            self._make(self._files, TRAINING_KEY, Ed25519PrivateKey.generate())
        return self._ed25519(self._files, TRAINING_KEY)

    def _bench(self) -> Ed25519PrivateKey:
        if not self._safe.has(BENCH_KEY):
            self._make(self._safe, BENCH_KEY, Ed25519PrivateKey.generate())
        return self._ed25519(self._safe, BENCH_KEY)

    def _file_key(self) -> ec.EllipticCurvePrivateKey:
        if not self._safe.has(FILE_KEY):
            self._make(self._safe, FILE_KEY, p256.new_private())
        return self._p256()

    def _make(self, safe: KeySafe, name: str, key: Ed25519PrivateKey | ec.EllipticCurvePrivateKey) -> None:
        """Keep a new key unless there is one by now: of several processes at a first run one makes it."""
        with alone(self._folder):
            safe.make(name, _pem(key))

    def _ed25519(self, safe: KeySafe, name: str) -> Ed25519PrivateKey:
        key = self._loaded(safe, name)
        if not isinstance(key, Ed25519PrivateKey):
            raise key_files.unusable(self._folder / name)
        return key

    def _p256(self) -> ec.EllipticCurvePrivateKey:
        key = self._loaded(self._safe, FILE_KEY)
        if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
            raise key_files.unusable(self._folder / FILE_KEY)
        return key

    def _loaded(self, safe: KeySafe, name: str) -> object:
        pem = safe.read(name)
        try:
            return serialization.load_pem_private_key(pem, password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            # Not chained: no library's message about a private key reaches a log.
            raise key_files.unusable(self._folder / name) from None

    # ── what may be seen ─────────────────────────────────────────────────────

    def trusted(self) -> dict[str, Ed25519PublicKey]:
        """Give this home's public keys by name, retired ones too; empty before the first need.

        The training key is never among them.
        """
        found = dict(self.retired().keys)
        if self._safe.has(BENCH_KEY):
            public = self._ed25519(self._safe, BENCH_KEY).public_key()
            found[key_id(public)] = public
        return found

    def _bench_id(self) -> str:
        """Name the key that signs certificates; empty text before its first need."""
        if not self._safe.has(BENCH_KEY):
            return ""
        return key_id(self._ed25519(self._safe, BENCH_KEY).public_key())

    def training_id(self) -> str:
        """Name this home's training key; empty text before its first need. It is trusted by nobody."""
        if not self._files.has(TRAINING_KEY):
            return ""
        return key_id(self._ed25519(self._files, TRAINING_KEY).public_key())

    def training_keys(self) -> dict[str, Ed25519PublicKey]:
        """Give the public halves of what signed training here, also before a restore; nobody trusts them."""
        path = self._folder / PAST_TRAINING
        found = dict(read_trusted(key_files.read(path)).keys) if path.exists() else {}
        if self._files.has(TRAINING_KEY):
            public = self._ed25519(self._files, TRAINING_KEY).public_key()
            found[key_id(public)] = public
        return found

    def public_jwks(self) -> dict[str, Json]:
        """Give this home's public keys and its root's as a JWK set (RFC 7517) to hand out."""
        trust = self.own_trust()
        rows: list[Json] = [exported_jwk(one) for one in trust.keys.values()]
        rows += [
            {**p256.public_jwk(key), "kid": kid, "name": trust.names.get(kid, ""), "role": "root"}
            for kid, key in trust.roots.items()
        ]
        return {"keys": rows}

    def file_key_id(self) -> str:
        """Name the key that signs files; empty text before its first need."""
        if not self._safe.has(FILE_KEY):
            return ""
        return p256.key_id(self._p256().public_key())

    def listed(self) -> tuple[KeptKey, ...]:
        """List the keys of this home, those in use first; raises CertificateTrouble."""
        now = self._bench_id()
        rows = [KeptKey(now, "Ed25519", "certificates", self._safe.place(BENCH_KEY))] if now else []
        if file_key := self.file_key_id():
            rows.append(KeptKey(file_key, "P-256", "files", self._safe.place(FILE_KEY)))
        rows += [KeptKey(one, "Ed25519", "retired", "public") for one in self.retired().keys if one != now]
        return tuple(rows)

    def retired(self) -> Trusted:
        """Give the public halves of keys that were replaced."""
        path = self._folder / RETIRED
        return read_trusted(key_files.read(path)) if path.exists() else Trusted()

    def x509(self) -> tuple[bytes, ...]:
        """Give the X.509 certificates of the key that signs files, in DER, the bench's own first.

        Those of a key that was replaced, or that belongs to another bench key now, count as none.
        """
        path = self._folder / X509
        chain = from_pem(key_files.read(path)) if path.exists() else ()
        if not chain or p256.key_id(key_of(chain[0])) != self.file_key_id():
            return ()
        return chain if read_x509(chain[0]).owner in ("", self._bench_id()) else ()

    def root(self) -> ec.EllipticCurvePublicKey | None:
        """Give the root that certified this bench last, None where none did; it outlives the bench's keys."""
        chain = self._root_x509()
        return key_of(chain[0]) if chain else None

    def _root_x509(self) -> tuple[bytes, ...]:
        path = self._folder / ROOT
        return from_pem(key_files.read(path)) if path.exists() else ()

    def own_trust(self) -> Trusted:
        """Give whom this home trusts: its keys, the root that certified it, the list that it keeps."""
        chain, text = self._root_x509(), self.trust_list()
        roots = {p256.key_id(key): key for key in map(key_of, chain)}
        names = {p256.key_id(key_of(one)): name_of(one) for one in chain}
        return Trusted(self.trusted(), roots, names=names, lists=(text,) if text else ())

    def trust_list(self) -> str:
        """Give the signed trust list that this home keeps, empty text for none.

        One by a root that certified this bench once, before the one that does now, counts as none.
        """
        path = self._folder / TRUST_LIST
        text = key_files.read(path, LARGEST_LIST).decode("ascii", "replace").strip() if path.exists() else ""
        return "" if text and self._is_by_former(text) else text

    def _is_by_former(self, text: str) -> bool:
        root = self.root()
        try:
            return root is not None and trust_list.unproven(text).signer != p256.key_id(root)
        except CertificateTrouble:
            return False  # it is damaged, and whoever uses it is told so

    def keep_trust_list(self, text: str) -> None:
        """Keep a trust list by this home's root in place of an older one; raises CertificateTrouble."""
        with alone(self._folder):
            self._keep_later(text)

    def _keep_later(self, text: str) -> None:
        root = self.root()
        trusted = {p256.key_id(root): root} if root else {}
        new, kept = trust_list.opened(text.strip(), trusted), self.trust_list()
        if kept:
            _check_follows(new, kept, trusted)
        key_files.put(self._folder / TRUST_LIST, text.strip().encode("ascii") + b"\n")

    def revoked(self) -> dict[str, Revocation]:
        """Give what the kept list says of this home's keys, retired ones too; raises CertificateTrouble."""
        text, root = self.trust_list(), self.root()
        if not text or root is None:
            return {}
        found = trust_list.opened(text, {p256.key_id(root): root})
        own = {one.id for one in self.listed()} if found.revoked else set()
        return {row.key: row for row in found.revoked if row.key in own}

    def check_in_force(self) -> None:
        """Raise CertificateTrouble (``revoked``) where the kept list revokes a key that signs here."""
        gone = self.revoked()
        for one in (self._bench_id(), self.file_key_id()) if gone else ():
            if one in gone:
                raise CertificateTrouble(
                    Phrase(
                        "This bench's key {key} was revoked on {day} ({reason}).",
                        key=one,
                        day=f"{gone[one].at:%Y-%m-%d}",
                        reason=gone[one].reason or "no reason is given",
                    ),
                    "Run 'inspector keys rotate', and have the root certify the new keys.",
                    code="revoked",
                )

    def delegation(self) -> Delegation | None:
        """Give the root's word for the key in use; None where there is none."""
        raw = self.delegation_bytes()
        return delegation.read(raw)[0] if raw else None

    def delegation_bytes(self) -> bytes:
        """Give the root's word for the key in use as it came; empty where there is none.

        One for a key that was replaced counts as none.
        """
        path = self._folder / DELEGATION
        raw = key_files.read(path) if path.exists() and self._safe.has(BENCH_KEY) else b""
        key = self._ed25519(self._safe, BENCH_KEY).public_key() if raw else None
        return raw if key is not None and delegation.read(raw)[0].bench_key_id == key_id(key) else b""

    # ── changing ─────────────────────────────────────────────────────────────

    def for_request(self) -> tuple[Ed25519PrivateKey, ec.EllipticCurvePrivateKey]:
        """Give both keys to sign a request with, made now if there are none."""
        return self._bench(), self._file_key()

    def adopt(self, word: bytes, chain: tuple[bytes, ...]) -> None:
        """Keep what a root answered, which was checked; raises CertificateTrouble."""
        with alone(self._folder):
            key_files.put(self._folder / ROOT, to_pem(chain[-1:]))
            key_files.put(self._folder / X509, to_pem(chain))
            key_files.put(self._folder / DELEGATION, word)

    def rotate(self) -> None:
        """Replace both keys: the public halves stay known, the private ones are gone; needs a root anew.

        A key that cannot be read any more is replaced all the same. Cut off between
        any two steps the bench signs on, by the keys that lie there then, and a second
        rotation ends it. Raises CertificateTrouble.
        """
        with alone(self._folder):
            self._retire()
            self._safe.replace(FILE_KEY, _pem(p256.new_private()))
            self._safe.replace(BENCH_KEY, _pem(Ed25519PrivateKey.generate()))
            key_files.drop(self._folder / X509)
            key_files.drop(self._folder / DELEGATION)

    def _retire(self) -> None:
        keys = dict(self.retired().keys)
        try:
            keys |= self.trusted()
        except CertificateTrouble:
            word = self._folder / DELEGATION  # of a lost key the root's word still knows the public half
            if word.exists():
                lost = delegation.read(key_files.read(word))[0].key
                keys[key_id(lost)] = lost
        rows: list[Json] = [exported_jwk(one) for one in keys.values()]
        if rows:
            key_files.put(self._folder / RETIRED, (json.dumps({"keys": rows}, indent=2) + "\n").encode())


def _check_follows(new: TrustList, text: str, trusted: Mapping[str, ec.EllipticCurvePublicKey]) -> None:
    """Raise CertificateTrouble where a list is older than the kept one, or forgets what that revokes."""
    try:
        kept = trust_list.opened(text, trusted)
    except CertificateTrouble:
        return  # what is damaged is of no use to anybody
    if kept.issued_at > new.issued_at:
        raise CertificateTrouble(
            "This home keeps a later trust list than that one.",
            "Take the newest of the root.",
            code="trust_list",
        )
    if lacking := kept.lacking(new):
        raise CertificateTrouble(
            Phrase(
                "That trust list does not revoke key {key}, which the list kept here does.", key=lacking[0]
            ),
            "Have the root revoke it in its newest list too, and keep that one.",
            code="trust_list_lacks",
        )


def _pem(key: Ed25519PrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
