# SPDX-License-Identifier: Apache-2.0
"""Who may do what: one table, and a page that agrees with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from inspector.domain.errors import NotAllowed
from inspector.domain.person import (
    AT_BENCH,
    PERMISSIONS,
    ROLES_OF_PEOPLE,
    Person,
    Role,
    Verb,
    require,
    who_may,
)

ROOT = Path(__file__).resolve().parents[2]


def test_every_role_and_every_right_stand_in_the_table() -> None:
    assert set(PERMISSIONS) == set(Role)
    assert all(who_may(verb) for verb in Verb), "somebody may do each thing"
    assert set(ROLES_OF_PEOPLE) == set(Role) - {Role.BENCH}


def test_who_audits_does_not_work_at_the_bench() -> None:
    assert not {Verb.ANSWER, Verb.SIGN, Verb.OVERRIDE} & PERMISSIONS[Role.AUDITOR]
    assert who_may(Verb.REVIEW) == (Role.AUDITOR,)


def test_the_bench_itself_only_reads() -> None:
    assert PERMISSIONS[Role.BENCH] == {Verb.READ}
    with pytest.raises(NotAllowed, match="Nobody is signed in"):
        require(AT_BENCH, Verb.ANSWER)


@pytest.mark.parametrize("role", ROLES_OF_PEOPLE)
@pytest.mark.parametrize("verb", list(Verb))
def test_require_agrees_with_the_table_and_says_who_may(role: Role, verb: Verb) -> None:
    person = Person("mika", "Mika", role)
    if verb in PERMISSIONS[role]:
        require(person, verb)
        return
    with pytest.raises(NotAllowed) as caught:
        require(person, verb)
    assert all(one in caught.value.advice for one in who_may(verb))


def test_the_page_of_roles_is_the_table() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "roles", "--check"], check=False, timeout=60)
    assert done.returncode == 0, "run scripts/roles"
