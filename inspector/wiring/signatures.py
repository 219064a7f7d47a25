# SPDX-License-Identifier: Apache-2.0
"""Whether the certificates in a home's store were signed by that home's own keys; no network is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from inspector.domain.errors import CertificateTrouble, Fault
from inspector.wiring.trail import head_faults

if TYPE_CHECKING:
    from inspector.wiring.app import App


def signature_faults(
    app: App, each: Callable[[], None] = lambda: None, *, needs_training_key: bool = True
) -> Iterator[Fault]:
    """Give a fault for each stored certificate, and head of the trail, whose signature does not fit.

    Raises StoreTrouble.

    ``each`` is called before each certificate; what it raises ends the check. Without
    ``needs_training_key`` any key may have signed for training: a backup does not hold it.
    """
    try:
        check = _checker(app, needs_training_key=needs_training_key)
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


def _checker(app: App, *, needs_training_key: bool = True) -> Callable[[str], None]:
    """Give what raises CertificateTrouble for a signature that no key of this home made."""
    from inspector.certificates.signing import check_signature, decode_jws

    trusted, training_id = app.keys.trusted(), app.keys.training_id()

    def check(text: str) -> None:
        jws = decode_jws(text)
        check_signature(jws, trusted, allow_training=True)
        if (
            needs_training_key and jws.is_training and jws.kid != training_id
        ):  # the key that it carries vouches for nothing
            raise CertificateTrouble("It was signed by another home's training key.")

    return check
