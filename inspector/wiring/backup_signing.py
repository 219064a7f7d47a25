# SPDX-License-Identifier: Apache-2.0
"""Signs the list of a backup with the bench's key, and says at a restore whose signature it is.

A key that only the backup itself names proves nothing: whoever writes a backup
anew puts a key of theirs into it. What counts is a key of the home that is
replaced, or of a file that is named.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.backup_statement import Signing, build_statement, check_statement
from inspector.domain.certificate import canonical, parse_claims
from inspector.domain.errors import CertificateTrouble

if TYPE_CHECKING:
    from inspector.certificates.signing import Jws
    from inspector.certificates.trust import Trusted
    from inspector.wiring.app import App

_log = logging.getLogger(__name__)
_NOT_KNOWN = frozenset({"unknown_key", "unknown_root"})


@dataclass(frozen=True, slots=True)
class Found:
    """What a restore says of the signature; ``is_fault`` tells that the backup is not what was signed."""

    words: str
    is_fault: bool = False


def signer_of(app: App) -> Callable[[str], str] | None:
    """Give what signs the SHA-256 of a list, None in a home without a key: a backup makes none.

    A key that cannot be used now, as one in a locked keyring, stops no backup; that is in the log.
    """
    from inspector.wiring.app import SOFTWARE

    try:
        if not _has_key(app):
            return None
        signer = app.keys.statement_signer(app.is_training)
    except CertificateTrouble as trouble:
        _log.warning("a backup was not signed", extra={"why": trouble.title})
        return None
    one = app.settings
    by = Signing(one.shop_id, one.bench_id, app.clock.now(), signer.key_id, signer.is_training, SOFTWARE)
    return lambda sha256: signer.sign(canonical(build_statement(sha256, by)))


def _has_key(app: App) -> bool:
    if app.is_training:
        return bool(app.keys.training_id())
    return any(one.place != "public" for one in app.keys.listed())


def named_keys(files: Sequence[Path]) -> list[Trusted]:
    """Read the files of keys that somebody names; raises BadInput for one that holds none."""
    from inspector.certificates.trust import load_trusted

    return [load_trusted(one) for one in files]


def check(text: str, list_sha256: str, unpacked: Path, home: Path, trusted: Sequence[Trusted]) -> Found:
    """Say whose signature a backup has, by the keys of ``home`` and the ``trusted`` ones that were named.

    ``unpacked`` is where it lies now. Raises BadInput for a named trust list that nobody trusted signed.
    """
    from inspector.certificates.signing import decode_jws

    if not text:
        return Found("It is not signed: whoever could write the file could have changed it.")
    try:
        jws = decode_jws(text)
        claims = parse_claims(jws.payload)
        bench = check_statement(claims, list_sha256, jws.kid, is_training=jws.is_training)
        _check_by(jws, [_own(unpacked)])
    except CertificateTrouble as trouble:
        return Found(f"Its signature does not hold: {trouble.title}", is_fault=True)
    try:
        if _is_known(jws, home, trusted):
            return Found(f"It is signed by bench {bench} with key {jws.kid}.")
    except CertificateTrouble as trouble:
        return Found(f"Its signature does not hold: {trouble.title}", is_fault=True)
    return Found(f"It is signed with key {jws.kid}, {_whose(jws, is_named=bool(trusted))}")


def _whose(jws: Jws, *, is_named: bool) -> str:
    if jws.is_training:
        return "which is for training and not this home's: it proves nothing."
    if is_named:
        return "which the files named with --trust do not hold: name the bench's."
    return "which only the backup itself names: name the bench's with --trust."


def _is_known(jws: Jws, home: Path, trusted: Sequence[Trusted]) -> bool:
    """Tell whether a key from elsewhere signed; raises CertificateTrouble for one that must not."""
    from inspector.certificates.keys import KeyRing

    if jws.is_training:  # the key that it carries vouches for nothing
        return jws.kid in KeyRing(home).training_keys()
    try:
        _check_by(jws, [*_outside(home), *trusted])
    except CertificateTrouble as trouble:
        if trouble.code in _NOT_KNOWN:
            return False
        raise
    return True


def _outside(home: Path) -> Iterator[Trusted]:
    with suppress(CertificateTrouble):  # keys that cannot be read: that may be why it is replaced
        yield _own(home)


def _own(home: Path) -> Trusted:
    from inspector.wiring.parts import home_trust

    return home_trust(home)


def _check_by(jws: Jws, trusted: Sequence[Trusted]) -> None:
    from inspector.certificates.signer_check import check_jws
    from inspector.certificates.trust import assembled

    check_jws(jws, assembled(trusted, allow_training=True), allow_training=True)
