# SPDX-License-Identifier: Apache-2.0
"""A home as one file, made while the bench works: the store, the photos, and what a restore needs.

Left out are all secrets: the private keys, the tokens of destinations, the
addresses of databases, the key that phones know this bench by. The public
halves of the keys are in it, so that what was signed can be verified.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import settings
from inspector.domain.certificate import utc
from inspector.domain.errors import BadInput, StoreTrouble
from inspector.domain.event import Json
from inspector.domain.phrase import Phrase
from inspector.wiring.backup_signing import signer_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from inspector.storage.backup_file import Source
    from inspector.wiring.app import App

Progress = Callable[[int, int], None]
Facts = Mapping[str, Json]
"""What a backup says of the whole: when and where it was made, and how much of what is in it."""
SUFFIX = ".inspector-backup"
FOLDERS = ("checklists", "logos")
"""What else of a home is in a backup, whole."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was made: its file, its size in bytes, the SHA-256 of its list, what it holds.

    ``is_signed`` tells whether the list is signed with the bench's key.
    """

    file: Path
    size: int
    sha256: str
    facts: Facts
    photos: int
    missing: int
    is_signed: bool


def file_name(app: App, at: datetime) -> str:
    """Give the name of a backup of this bench: its own of each moment."""
    return f"{app.settings.bench_id}-{at:%Y%m%dT%H%M%SZ}{SUFFIX}"


def backups_in(folder: Path, bench_id: str) -> list[Path]:
    """List the backups of a bench that lie in a folder under the names given here, the oldest first."""
    wanted = re.compile(rf"{re.escape(bench_id)}-\d{{8}}T\d{{6}}Z{re.escape(SUFFIX)}")
    return sorted(one for one in folder.iterdir() if wanted.fullmatch(one.name) and one.is_file())


def back_up(app: App, place: Path, progress: Progress = lambda _, __: None) -> BackedUp:
    """Write a backup to ``place``, a file or a folder, whole or not at all, and read it once more.

    ``progress`` hears the parts done and all parts; what it raises ends the work, and nothing is left.
    The bench goes on meanwhile: what it writes from now on is not in it. Raises BadInput for
    a place that is taken or lies in the home, StoreFull, StoreDamaged, StoreTrouble.
    """
    from inspector.storage import backup_file, snapshot
    from inspector.storage.database import DATABASE
    from inspector.storage.upgrading import check_readable

    if app.settings.database_url:
        raise BadInput("This store is in a database of its own.", "Back it up there, with pg_dump.")
    home, now = app.settings.home, app.clock.now()
    path = place / file_name(app, now) if place.is_dir() else place
    _check_place(path, home)
    check_readable(home / DATABASE)
    try:
        aside = tempfile.TemporaryDirectory(prefix=".backup-", dir=path.parent)
    except OSError as error:
        raise BadInput(
            Phrase("{path} cannot be written: {reason}.", path=path, reason=error.strerror),
            "Name a folder that can be written.",
        ) from error
    with aside as folder:
        copy = Path(folder) / DATABASE
        snapshot.snapshot(home / DATABASE, copy, progress)
        facts = {**_facts(app, now), **snapshot.facts_of(copy)}
        photos, missing = _photos(home, copy)
        sources = [backup_file.Source(DATABASE, copy), *_rest(app), *photos]
        sign = signer_of(app)
        sha256 = backup_file.write_backup(path, facts, sources, progress, sign)
        try:
            backup_file.verify(path, progress)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
    is_signed = sign is not None
    return BackedUp(path, path.stat().st_size, sha256, facts, len(photos), missing, is_signed)


def _check_place(path: Path, home: Path) -> None:
    if path.resolve().is_relative_to(home.resolve()):
        raise BadInput("A backup within the home is lost with it.", "Name a place on another disk.")
    if not path.parent.is_dir():
        raise BadInput(
            Phrase("There is no folder {folder}.", folder=path.parent), "Name a folder that is there."
        )


def _facts(app: App, now: datetime) -> dict[str, Json]:
    from inspector.wiring.app import SOFTWARE

    one = app.settings
    return {
        "made_at": utc(now),
        "software": SOFTWARE,
        "shop": one.shop_id,
        "bench": one.bench_id,
        "use": one.use,
    }


def _photos(home: Path, copy: Path) -> tuple[list[Source], int]:
    """Give the files of the photos that a store names, and how many of them are gone."""
    from inspector.storage.backup_file import Source
    from inspector.storage.photo_files import relative_path
    from inspector.storage.snapshot import photos_named

    names = [relative_path(one) for one in photos_named(copy)]
    found = [Source(one, home / one) for one in names if (home / one).is_file()]
    return found, len(names) - len(found)


def _rest(app: App) -> Iterator[Source]:
    from inspector.certificates.keys import PAST_TRAINING, RETIRED
    from inspector.storage.backup_file import Source

    home = app.settings.home
    yield Source(settings.FILE, _settings(home).encode())
    for name, keys in ((RETIRED, app.keys.trusted()), (PAST_TRAINING, app.keys.training_keys())):
        if keys:
            yield Source(f"keys/{name}", public_halves(keys))
    for name in ("destinations.toml", *_public_files()):
        if (home / name).is_file():
            yield Source(name, (home / name).read_bytes())
    for folder in FOLDERS:
        for one in sorted((home / folder).rglob("*")):
            if one.is_file() and not one.is_symlink():
                yield _checked(Source(one.relative_to(home).as_posix(), one))


def _checked(one: Source) -> Source:
    from inspector.storage.backup_file import is_inside

    if not is_inside(one.name):
        raise BadInput(
            Phrase("The file {name} has a name that no other system takes.", name=one.name), "Rename it."
        )
    return one


def _public_files() -> tuple[str, ...]:
    from inspector.certificates.keys import DELEGATION, ROOT, TRUST_LIST, X509

    return tuple(f"keys/{name}" for name in (DELEGATION, ROOT, TRUST_LIST, X509))


def public_halves(keys: Mapping[str, Ed25519PublicKey]) -> bytes:
    """Write keys that sign no more as a file of a home: a JWK set."""
    from inspector.certificates.jwk import exported_jwk

    rows = [exported_jwk(one) for one in keys.values()]
    return (json.dumps({"keys": rows}, indent=2) + "\n").encode()


def _settings(home: Path) -> str:
    """Give the settings of the file, none that is a secret and none of the environment."""
    from inspector.settings.file import read

    stored = read(home / settings.FILE)
    if not stored:
        raise StoreTrouble(Phrase("There is no home in {home}.", home=home), "Name another --home.")
    kept = {key: value for key, value in stored.items() if not settings.is_secret(key)}
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in kept.items())
