# SPDX-License-Identifier: Apache-2.0
"""Whether the certificates in a home's store were signed by whom the home trusts; no network is asked.

In a store of its own that is this home's keys alone. A shared store holds those of
many benches: there a root vouches for a bench's key, or the key is not known here,
and then nobody can tell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from inspector.domain.errors import CertificateTrouble, Fault
from inspector.wiring.trail import head_faults

if TYPE_CHECKING:
    from inspector.certificates.signing import Jws
    from inspector.wiring.app import App

_NOT_KNOWN_HERE = frozenset({"unknown_key", "unknown_root"})


def signature_faults(
    app: App,
    each: Callable[[], None] = lambda: None,
    *,
    needs_training_key: bool = True,
    unknown: Callable[[], None] = lambda: None,
) -> Iterator[Fault]:
    """Give a fault for each stored certificate, and head of the trail, whose signature does not fit.

    Raises StoreTrouble.

    ``each`` is called before each certificate; what it raises ends the check. Without
    ``needs_training_key`` any key may have signed for training: a backup does not hold it.
    ``unknown`` is called for each signature in a shared store whose key nobody here knows.
    """
    try:
        check = _checker(app, unknown, needs_training_key=needs_training_key)
    except CertificateTrouble as trouble:
        yield Fault("keys", f"the signatures cannot be verified: {trouble.title}")
        return
    for uid, jws in app.store.signatures():
        each()
        try:
            check(jws)
        except CertificateTrouble as trouble:
            yield Fault(f"certificate {uid}", f"its signature does not hold: {trouble.title}")
    yield from head_faults(app, check)


def _checker(
    app: App, unknown: Callable[[], None] = lambda: None, *, needs_training_key: bool = True
) -> Callable[[str], None]:
    """Give what raises CertificateTrouble for a signature that nobody made whom this home trusts."""
    from inspector.certificates.signing import decode_jws

    is_shared = bool(app.database_url)
    by_whom = _by_whom(app, is_shared=is_shared)
    of_training = app.keys.training_keys()

    def check(text: str) -> None:
        jws = decode_jws(text)
        try:
            by_whom(jws)
            if needs_training_key and jws.is_training and jws.kid not in of_training:
                # The key that it carries vouches for nothing.
                raise CertificateTrouble("It was signed by another home's training key.", code="unknown_key")
        except CertificateTrouble as trouble:
            if not is_shared or trouble.code not in _NOT_KNOWN_HERE:
                raise
            unknown()

    return check


def _by_whom(app: App, *, is_shared: bool) -> Callable[[Jws], object]:
    """Give what raises CertificateTrouble but for this home's keys; in a shared store a root vouches too."""
    from inspector.certificates.signer_check import check_jws
    from inspector.certificates.signing import check_signature
    from inspector.certificates.trust import assembled
    from inspector.wiring.parts import home_trust

    if is_shared:
        trust = assembled([home_trust(app.settings.home)], allow_training=True)
        return lambda jws: check_jws(jws, trust, allow_training=True)
    trusted = app.keys.trusted()
    return lambda jws: check_signature(jws, trusted, allow_training=True)
