# SPDX-License-Identifier: Apache-2.0
"""A bench whose own key was revoked says so as soon as its window opens: before anybody inspects in vain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench_window import Technician

from inspector.certificates.certifying import adopt, answer, read_request, write_request
from inspector.certificates.keys import KeyRing
from inspector.certificates.root import new_root
from inspector.certificates.trust_list import NamedRoot, Revocation, TrustList, signed
from inspector.wiring import App

AT = datetime(2026, 11, 22, tzinfo=UTC)


def revoked(home: Path) -> str:
    """Leave a home that keeps a list which revokes its own key, and name that key."""
    App(home, training=True, log="test").close()
    ring, root = KeyRing(home), new_root("Nordkaj", AT)
    asked = read_request(write_request(ring, "bench-1", "shop-1", "Nordkaj"))
    adopt(ring, answer(root, asked, AT, AT + timedelta(days=9)), "bench-1", "shop-1")
    key = ring.listed()[0].id
    listed = TrustList(AT, (NamedRoot("Nordkaj", root.public),), (Revocation(key, AT, "stolen"),))
    ring.keep_trust_list(signed(listed, root.private))
    return key


def test_a_revoked_bench_is_told_of_at_the_start(
    technician: Callable[..., Technician], tmp_path: Path
) -> None:
    key = revoked(tmp_path / "home")
    one = technician(tmp_path / "home", A1="android-good:pending")
    one.until(one.window.notice.isVisible)
    told = one.window.notice.accessibleName()
    assert f"{key} was revoked on 2026-11-22 (stolen)" in told
    assert "keys rotate" in told
