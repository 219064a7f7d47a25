# SPDX-License-Identifier: Apache-2.0
"""Who acts, and what each role may do: every service that changes something takes ``by: Person``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.errors import NotAllowed
from inspector.domain.phrase import Phrase


class Role(StrEnum):
    """What a person may do; ``docs/roles.md`` has the table."""

    TECHNICIAN = "technician"
    LEAD = "lead"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    BENCH = "bench"
    """Nobody: the bench itself, which goes on reading while no person is signed in."""


ROLES_OF_PEOPLE = (Role.TECHNICIAN, Role.LEAD, Role.AUDITOR, Role.ADMINISTRATOR)
"""The roles that a person can be given."""


class Verb(StrEnum):
    """What may be done; the services ask for one before they change anything."""

    READ = "read"
    ANSWER = "answer"
    OVERRIDE = "override"
    SECOND_LOOK = "second_look"
    SIGN = "sign"
    SEND = "send"
    VOID = "void"
    UNLOCK = "unlock"
    REVIEW = "review"
    SETTINGS = "settings"
    KEYS = "keys"
    PEOPLE = "people"
    CARE = "care"
    IMPORT = "import"


VERB_WORDS: Mapping[Verb, str] = {
    Verb.READ: Phrase("open an inspection and take a device's readings"),
    Verb.ANSWER: Phrase("answer points, grade, record the erase, refuse"),
    Verb.OVERRIDE: Phrase("answer against a reading, with a reason"),
    Verb.SECOND_LOOK: Phrase("take the second look at a grade"),
    Verb.SIGN: Phrase("sign a certificate"),
    Verb.SEND: Phrase("send again what was refused, or put it aside"),
    Verb.VOID: Phrase("void a certificate"),
    Verb.UNLOCK: Phrase("unlock a name after wrong PINs"),
    Verb.REVIEW: Phrase("review another person's inspection"),
    Verb.SETTINGS: Phrase("change the settings"),
    Verb.KEYS: Phrase("make and replace keys"),
    Verb.PEOPLE: Phrase("add people, change their roles, badges and PINs"),
    Verb.CARE: Phrase("restore backups and forget people and customers"),
    Verb.IMPORT: Phrase("bring past inspections in from a file, as history"),
}
"""What each verb is, as ``may not …`` goes on."""

_AT_WORK = frozenset({Verb.READ, Verb.ANSWER, Verb.SECOND_LOOK, Verb.SIGN, Verb.SEND, Verb.IMPORT})
_LEADING = _AT_WORK | {Verb.OVERRIDE, Verb.VOID, Verb.UNLOCK}

PERMISSIONS: Mapping[Role, frozenset[Verb]] = {
    Role.TECHNICIAN: _AT_WORK,
    Role.LEAD: _LEADING,
    Role.AUDITOR: frozenset({Verb.SECOND_LOOK, Verb.REVIEW, Verb.IMPORT}),
    Role.ADMINISTRATOR: _LEADING | {Verb.SETTINGS, Verb.KEYS, Verb.PEOPLE, Verb.CARE},
    Role.BENCH: frozenset({Verb.READ}),
}
"""The one table of rights. Who audits does not work at the bench, and the other way round."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the shop: a stable id, the name to show, the role."""

    id: str
    name: str
    role: Role = Role.TECHNICIAN

    def may(self, verb: Verb) -> bool:
        """Tell whether this person's role has a right."""
        return verb in PERMISSIONS[self.role]


AT_BENCH = Person("bench", "Bench", Role.BENCH)
"""Who acts while nobody is signed in."""


def who_may(verb: Verb) -> tuple[Role, ...]:
    """Give the roles that have a right."""
    return tuple(role for role in ROLES_OF_PEOPLE if verb in PERMISSIONS[role])


def require(by: Person, verb: Verb) -> None:
    """Raise NotAllowed, which says who may, where a person has no such right."""
    if by.may(verb):
        return
    code = f"verb:{verb}"
    if by.role is Role.BENCH:
        raise NotAllowed(
            "Nobody is signed in at this bench.", "Scan your badge, or type your PIN.", code=code
        )
    raise NotAllowed(
        Phrase("The role {role} may not {verb}.", role=by.role, verb=VERB_WORDS[verb]),
        Phrase("Ask {who} to do it.", who=_any_of(who_may(verb))),
        code=code,
    )


_ONE_OF = {
    Role.TECHNICIAN: Phrase("a technician"),
    Role.LEAD: Phrase("a lead"),
    Role.AUDITOR: Phrase("an auditor"),
    Role.ADMINISTRATOR: Phrase("an administrator"),
}


def _any_of(roles: Sequence[Role]) -> str:
    """Name them as ``a lead or an administrator``."""
    said, *others = (_ONE_OF[role] for role in roles)
    for one in others:
        said = Phrase("{one} or {other}", one=said, other=one)
    return said
