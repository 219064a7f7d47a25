# SPDX-License-Identifier: Apache-2.0
"""The public half of a bench's keys, to be shown and handed on, and how a root certifies them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.certificate import digest_of, utc
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.services.whole_file import put_whole
from inspector.wiring import acts

if TYPE_CHECKING:
    from inspector.certificates.delegation import Delegation
    from inspector.domain.event import Json
    from inspector.wiring.app import App

_MOST = 64 * 1024


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key by its name (RFC 7638 thumbprint), its algorithm, what it is for and where it lies.

    ``revoked`` says since when and why it counts no more, by the trust list kept here; empty where it does.
    """

    id: str
    algorithm: str
    use: str
    place: str = "file"
    revoked: str = ""


def public_keys(app: App) -> tuple[PublicKey, ...]:
    """List this home's keys; none before the first signature. Raises CertificateTrouble."""
    gone = {key: f"{row.at:%Y-%m-%d}: {row.reason}" for key, row in app.keys.revoked().items()}
    return tuple(
        PublicKey(one.id, one.algorithm, one.use, one.place, gone.get(one.id, ""))
        for one in app.keys.listed()
    )


def exported(app: App) -> bytes:
    """Give the public keys as a JWK set, which ``verify --trust`` reads; a first key is made now.

    Raises BadInput in a training home, whose key nobody is to trust, CertificateTrouble.
    """
    _check_certifies(app)
    app.keys.for_request()
    value: dict[str, Json] = app.keys.public_jwks()
    return (json.dumps(value, indent=2, sort_keys=True) + "\n").encode()


def _check_may(app: App, by: Person) -> None:
    """Ask for the right where people sign in; a bench without people is its operator's."""
    if app.people.has_people:
        require(by, Verb.KEYS)


def _check_certifies(app: App) -> None:
    if app.is_training:
        raise BadInput(
            "This home is for training, and nobody is to trust its key.",
            "Export from the home of a bench that certifies.",
        )


def export_to(app: App, path: Path) -> tuple[PublicKey, ...]:
    """Write the public keys into a file, and list those in it; raises BadInput."""
    _write(path, exported(app))
    return tuple(one for one in public_keys(app) if one.algorithm == "Ed25519")


def _write(path: Path, data: bytes) -> None:
    try:
        put_whole(path, data)
    except OSError as error:
        raise BadInput(
            Phrase("{path} cannot be written: {why}.", path=path, why=error.strerror or ""),
            "Name another file.",
        ) from error


def trouble_of(app: App) -> CertificateTrouble | None:
    """Say why this bench signs no certificate any more; None where its keys are in force.

    Where no trust list is kept nothing is loaded, and no keyring asked: the window looks at its start.
    """
    try:
        if any((app.settings.home / "keys").glob("*.jws")):
            app.keys.check_in_force()
    except CertificateTrouble as trouble:
        return trouble
    return None


def init(app: App) -> tuple[PublicKey, ...]:
    """Make this bench's keys where there are none yet, and list them; raises BadInput, CertificateTrouble."""
    _check_certifies(app)
    app.keys.for_request()
    app.keys.file_signer(app.clock.now())
    acts.note_keys(app)
    return public_keys(app)


def request_to(app: App, path: Path) -> None:
    """Write this bench's request to its root; raises BadInput, CertificateTrouble (``revoked``)."""
    from inspector.certificates.certifying import write_request

    _check_certifies(app)
    app.keys.check_in_force()
    one = app.settings
    text = write_request(app.keys, one.bench_id, one.shop_id, one.shop_name)
    _write(path, text.encode("ascii") + b"\n")


def adopt(app: App, path: Path, by: Person) -> Delegation:
    """Keep a root's answer to this bench; raises NotAllowed, BadInput, CertificateTrouble."""
    from inspector.certificates.certifying import adopt as keep
    from inspector.certificates.certifying import read_answer

    _check_may(app, by)
    _check_certifies(app)
    answer = read_answer(read_file(path))
    word = answer.delegation
    said: dict[str, Json] = {"bench": word.bench, "since": utc(word.since), "until": utc(word.until)}
    with acts.on_record(app, "key.certified", word.bench_key_id, said, by):
        keep(app.keys, answer, app.settings.bench_id, app.settings.shop_id)
    return word


def rotate(app: App, by: Person) -> tuple[PublicKey, ...]:
    """Replace this bench's keys, and list all that are known; raises NotAllowed, CertificateTrouble."""
    _check_may(app, by)
    _check_certifies(app)
    before = public_keys(app)
    with acts.on_record(app, "key.rotated", before[0].id if before else "keys", {}, by):
        app.keys.rotate()
    return init(app)


def keep_trust_list(app: App, path: Path, by: Person) -> None:
    """Keep a signed trust list by this bench's root; raises NotAllowed, BadInput, CertificateTrouble."""
    _check_may(app, by)
    if app.keys.root() is None:
        raise CertificateTrouble(
            "No root has certified this bench, so no trust list is its root's.",
            "Have a root certify it first with 'inspector keys certify', or name the list with --trust.",
        )
    data = read_file(path, 256 * _MOST)
    said: dict[str, Json] = {"file": path.name, "sha256": digest_of(data)}
    with acts.on_record(app, "key.trust_list_kept", "keys", said, by):
        app.keys.keep_trust_list(data.decode("ascii", "replace"))


def read_file(path: Path, most: int = _MOST) -> bytes:
    """Read a file that somebody named; raises BadInput."""
    try:
        with path.open("rb") as stream:
            data = stream.read(most + 1)
    except OSError as error:
        raise BadInput(
            Phrase("{path} cannot be opened: {why}.", path=path, why=error.strerror or ""),
            "Name another file.",
        ) from error
    if len(data) > most:
        raise BadInput(Phrase("{path} is too large for what it is to be.", path=path), "Name another file.")
    return data
