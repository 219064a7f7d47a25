# SPDX-License-Identifier: Apache-2.0
"""Who signs a certificate, and who draws it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from inspector.domain.certificate import SignedCertificate


class Signer(Protocol):
    """The bench's signature over the canonical bytes of claims."""

    @property
    def key_id(self) -> str:
        """Name the key: base64url of the RFC 7638 thumbprint."""
        ...

    @property
    def is_training(self) -> bool:
        """Tell whether this is the training key, which no shop root certifies."""
        ...

    def sign(self, payload: bytes) -> str:
        """Give the compact JWS (EdDSA) whose payload is exactly ``payload``."""
        ...


class CertificateWriter(Protocol):
    """Draws the document that a buyer sees, from signed claims alone."""

    def write(
        self,
        certificate: SignedCertificate,
        language: str,
        *,
        paper: str = "",
        files: Mapping[str, bytes] | None = None,
    ) -> bytes:
        """Give the PDF's bytes: the same claims, language, paper and files give the same bytes.

        ``paper`` is ``a4`` or ``letter``, empty for the usual one; ``files`` are
        the pictures that claims name, by their SHA-256, None for those of this home.
        """
        ...
