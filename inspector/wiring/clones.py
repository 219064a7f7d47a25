# SPDX-License-Identifier: Apache-2.0
"""Whether this bench was copied: what destinations refused, what lies in folders, what a head names.

A copied bench signs on with the same key on another machine. Its certificates
are in nobody's store but its own, so they are found where they turn up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.domain.errors import Fault

if TYPE_CHECKING:
    from inspector.wiring.app import App

_REFUSED_AS_TAKEN = ("(409)", "(taken)")
_ENDINGS: Final = frozenset({".json", ".jws", ".pdf"})
_CODES: Final = frozenset({"cloned", "unrecorded"})
_CERTIFICATE = "certificate"


def clone_faults(app: App, folders: Iterable[Path] = ()) -> Iterator[Fault]:
    """Give a fault for each certificate of this bench that says otherwise elsewhere.

    ``folders`` hold certificates that came back from anywhere. Raises StoreTrouble.
    """
    yield from _refused(app)
    files = [str(one) for folder in folders for one in _certificates(folder)]
    if files:
        yield from _strange(app, files)


def _refused(app: App) -> Iterator[Fault]:
    from inspector.storage import deliveries

    with app.store.reading() as connection:
        rows = deliveries.parked(connection, app.settings.shop_id)
    for row in rows:
        if row.kind == _CERTIFICATE and row.last_error.endswith(_REFUSED_AS_TAKEN):
            yield Fault(
                f"certificate {row.uid}",
                f"{row.destination} holds another under its number: this bench was copied, its store was"
                " restored from an older copy, or what lies there was changed",
            )


def _certificates(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return [folder]
    return sorted(one for one in folder.rglob("*") if one.suffix.lower() in _ENDINGS and one.is_file())


def _strange(app: App, files: Sequence[str]) -> Iterator[Fault]:
    from inspector.wiring.verifying import How, verified_rows

    for row in verified_rows(files, How(app.settings.home, allow_training=app.is_training)):
        if row.report.get("code") in _CODES:
            yield Fault(row.file, row.words)


def held(app: App) -> list[str]:
    """Give the digests of all certificates in this home's store, oldest first; raises StoreTrouble."""
    from inspector.certificates.signing import decode_jws
    from inspector.domain.certificate import digest_of

    return [digest_of(decode_jws(jws).payload) for _, jws in app.store.signatures()]


def head_faults(app: App, head: Path) -> Iterator[Fault]:
    """Give a fault for each digest of an exported head that the store does not hold; raises BadInput."""
    from inspector.certificates.trust import load_held

    for digest in sorted(load_held(head) - set(held(app))):
        yield Fault(
            f"certificate with the SHA-256 {digest}", "was here when the head was exported, and is not"
        )
