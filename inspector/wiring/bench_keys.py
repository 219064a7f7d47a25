# SPDX-License-Identifier: Apache-2.0
"""The public half of a bench's keys, to be shown and to be handed to who verifies."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase

if TYPE_CHECKING:
    from inspector.domain.event import Json
    from inspector.wiring.app import App


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key by its name (RFC 7638 thumbprint), its algorithm and what it is for."""

    id: str
    algorithm: str
    use: str


def public_keys(app: App) -> tuple[PublicKey, ...]:
    """List this home's keys; none before the first signature. Raises CertificateTrouble."""
    return tuple(PublicKey(one, "Ed25519", "certificates") for one in app.keys.trusted())


def exported(app: App) -> bytes:
    """Give the public keys as a JWK set, which ``verify --trust`` reads; a first key is made now.

    Raises BadInput in a training home, whose key nobody is to trust, CertificateTrouble.
    """
    if app.is_training:
        raise BadInput(
            "This home is for training, and nobody is to trust its key.",
            "Export from the home of a bench that certifies.",
        )
    app.keys.signer(False)
    value: dict[str, Json] = app.keys.public_jwks()
    return (json.dumps(value, indent=2, sort_keys=True) + "\n").encode()


def export_to(app: App, path: Path) -> tuple[PublicKey, ...]:
    """Write the public keys into a file, and list them; raises BadInput."""
    data = exported(app)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise BadInput(
            Phrase("{path} cannot be written: {why}.", path=path, why=error.strerror or ""),
            "Name another file.",
        ) from error
    return public_keys(app)
