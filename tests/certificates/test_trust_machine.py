# SPDX-License-Identifier: Apache-2.0
"""Any order of signing, certifying, rotating, losing, revoking and waiting, against a small model."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from examples import examples
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from signed_certificates import claims_of, sign_claims

from inspector.certificates.certifying import adopt, answer, read_request, write_request
from inspector.certificates.key_vault import Vault
from inspector.certificates.keys import BENCH_KEY, KeyRing
from inspector.certificates.report import State
from inspector.certificates.root import new_root
from inspector.certificates.trust import Trust, Trusted, assembled, read_trusted
from inspector.certificates.trust_list import NamedRoot, Revocation, TrustList, opened, signed
from inspector.certificates.verify import Verifier
from inspector.domain.certificate import SignedCertificate, utc
from inspector.domain.errors import CertificateTrouble
from inspector.wiring import parts

BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
ROOT = new_root("Nordkaj", BEGAN)
OTHER = new_root("Stranger", BEGAN)
BENCH, SHOP = "bench-3", "shop-1"
DRAWING = parts.certificate_writer(parts.checklists(None))


def no_vault() -> Vault | None:
    return None


@dataclass(frozen=True, slots=True)
class Made:
    """A certificate, and what the model knows of it."""

    one: SignedCertificate
    key: str
    has_word: bool


class TrustMachine(RuleBasedStateMachine):
    """One bench, its root, a stranger's root, and a verifier who knows the first root and its list."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp(prefix="trust-"))
        self.ring = KeyRing(self.home, vault=no_vault)
        self.now = BEGAN
        self.list = TrustList(BEGAN, (NamedRoot("Nordkaj", ROOT.public),))
        self.made: list[Made] = []
        # the model
        self.key = self.ring.signer(training=False).key_id
        self.word: tuple[datetime, datetime] | None = None
        self.revoked: dict[str, frozenset[str]] = {}
        self.kept: dict[str, frozenset[str]] = {}
        self.is_certified_once = self.is_lost = False

    def teardown(self) -> None:
        shutil.rmtree(self.home)

    # ── what happens ─────────────────────────────────────────────────────────

    @rule(days=st.integers(1, 40))
    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)

    @precondition(lambda self: not self.is_lost)
    @rule(days=st.integers(1, 60))
    def certify(self, days: int) -> None:
        asked = read_request(write_request(self.ring, BENCH, SHOP, "Nordkaj"))
        until = self.now + timedelta(days=days)
        adopt(self.ring, answer(ROOT, asked, self.now, until), BENCH, SHOP)
        self.word, self.is_certified_once = (self.now, until), True

    @rule()
    def sign(self) -> None:
        at = utc(self.now)
        if self.is_lost:
            with pytest.raises(CertificateTrouble):
                self.ring.trusted()
            return
        if self.key in self.kept:
            with pytest.raises(CertificateTrouble) as refused:
                self.ring.signer(training=False)
            assert refused.value.code == "revoked"
            return
        signer = self.ring.signer(training=False)
        claims = claims_of(len(self.made) + 1, signer, bench=BENCH, signed_at=at, started_at=at)
        claims["shop"] = {"id": SHOP, "name": "Nordkaj"}
        may = self.word is None or self.word[0] <= self.now <= self.word[1]
        if not may:
            with pytest.raises(CertificateTrouble) as caught:
                sign_claims(claims, signer)
            assert caught.value.code == "delegation_expired"
            return
        self.made.append(Made(sign_claims(claims, signer), self.key, self.word is not None))

    @rule()
    def rotate(self) -> None:
        before = self.key
        self.ring.rotate()
        self.key = self.ring.signer(training=False).key_id
        assert self.key != before
        self.word, self.is_lost = None, False

    @precondition(lambda self: self.word is not None and not self.is_lost)
    @rule()
    def lose_the_key(self) -> None:
        """A key that no backup has, while the root's word still knows its public half."""
        (self.home / "keys" / BENCH_KEY).write_bytes(b"lost")
        self.is_lost = True

    @precondition(lambda self: self.made)
    @rule(which=st.integers(0, 30), held=st.sets(st.integers(0, 30), max_size=3))
    def revoke(self, which: int, held: set[int]) -> None:
        key = self.made[which % len(self.made)].key
        if key in self.revoked:
            return
        digests = frozenset(self.made[one % len(self.made)].one.digest for one in held)
        self.now += timedelta(seconds=1)
        self.list = TrustList(self.now, self.list.roots, self.list.revoked).with_revoked(
            Revocation(key, self.now, "stolen", digests)
        )
        self.revoked[key] = digests

    @precondition(lambda self: self.is_certified_once)
    @rule()
    def keep_the_list(self) -> None:
        self.ring.keep_trust_list(signed(self.list, ROOT.private))
        self.kept = dict(self.revoked)

    # ── what must be so whenever ─────────────────────────────────────────────

    @invariant()
    def a_verifier_with_the_root_and_its_list_says_what_the_model_says(self) -> None:
        text = signed(self.list, ROOT.private)
        trust = assembled([_of_root(), read_trusted(text.encode())])
        for one in self.made:
            self._same(one, trust, self.revoked)

    @invariant()
    def a_verifier_of_another_root_believes_nothing(self) -> None:
        trust = Trust(roots={OTHER.key_id: OTHER.public})
        for one in self.made[-2:]:
            assert Verifier(trust, DRAWING).data(one.one.jws.encode()).state is State.UNKNOWN_KEY

    @invariant()
    def the_home_believes_all_that_it_signed_but_what_its_list_revokes(self) -> None:
        if self.is_lost:
            return
        trust = assembled([self.ring.own_trust()])
        for made in self.made:
            self._same(Made(made.one, made.key, has_word=True), trust, self.kept)

    @invariant()
    def the_list_says_what_was_revoked(self) -> None:
        text = signed(self.list, ROOT.private)
        found = opened(text, {ROOT.key_id: ROOT.public})
        assert {one.key: one.held for one in found.revoked} == self.revoked

    def _same(self, made: Made, trust: Trust, revoked: dict[str, frozenset[str]]) -> None:
        report = Verifier(trust, DRAWING).data(made.one.jws.encode())
        code = report.failure.code if report.failure else ""
        if not made.has_word:
            assert (report.state, code) == (State.UNKNOWN_KEY, "unknown_key")
        elif made.key in revoked and made.one.digest not in revoked[made.key]:
            assert (report.state, code) == (State.NOT_VALID, "revoked")
        else:
            assert report.is_good, str(report)


def _of_root() -> Trusted:
    return Trusted(roots={ROOT.key_id: ROOT.public}, names={ROOT.key_id: "Nordkaj"})


TestTrustMachine = TrustMachine.TestCase
TestTrustMachine.settings = settings(max_examples=examples(10), stateful_step_count=16, deadline=None)
