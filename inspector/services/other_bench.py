# SPDX-License-Identifier: Apache-2.0
"""What a desk of a shared store leaves to the bench whose inspection it is.

Copies go from a bench to the shop's database, and nothing comes back: what would
have to be known at that bench, or sent from it, is done there.
"""

from __future__ import annotations

from inspector.domain.errors import NotAllowed
from inspector.domain.inspection import Inspection
from inspector.domain.phrase import Phrase

CODE = "other_bench"


def check_void_here(one: Inspection, desk: str) -> None:
    """Raise NotAllowed for a certificate of another bench than ``desk``; empty where no store is shared."""
    if desk and one.bench_id != desk:
        raise NotAllowed(
            Phrase("The certificate {uid} is of the bench {bench}.", uid=one.uid, bench=one.bench_id),
            "Make it void at that bench: it sends that to wherever the certificate went.",
            code=CODE,
        )


def check_wish_here(one: Inspection, desk: str) -> None:
    """Raise NotAllowed for another bench's inspection: that one would never ask for the device again."""
    if desk and one.bench_id != desk:
        raise NotAllowed(
            Phrase("The bench {bench} does not hear of wishes from here.", bench=one.bench_id),
            "Sign in at that bench, and send it back or have it inspected again there.",
            code=CODE,
        )
