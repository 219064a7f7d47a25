# SPDX-License-Identifier: Apache-2.0
"""Every call in somebody's name refuses whom the table of rights refuses, before it does anything."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import MagicMock

import pytest

import inspector.marketplace
import inspector.services
import inspector.wiring
from inspector.domain.errors import NotAllowed
from inspector.domain.inspection import Photo
from inspector.domain.person import PERMISSIONS, ROLES_OF_PEOPLE, Person, Role, Verb

ROOMS = (inspector.services, inspector.wiring, inspector.marketplace)
RIGHTS: dict[str, Verb | None] = {
    **dict.fromkeys(
        (
            "Answers.answer",
            "Answers.undo",
            "Answers.link_order",
            "Answers.add_photo",
            "Answers.remove_photo",
            "Body.defects",
            "Body.grade",
            "Ending.to_erase",
            "Ending.erased",
            "Ending.back_to_points",
            "Ending.refuse",
            "Numbers.scan",
            "Numbers.second_imei",
            "Numbers.note_mismatch",
            "Numbers.take_up",
            "Photos.add",
        ),
        Verb.ANSWER,
    ),
    **dict.fromkeys(
        (
            "Inspections.begin_reading",
            "Inspections.take",
            "Inspections.stop_reading",
            "Numbers.measured",
            "Numbers.identified_again",
            "Opening.start",
            "Answers.pass_live",
        ),
        Verb.READ,
    ),
    "RecordImport.bring_in": Verb.IMPORT,
    "Body.second_look": Verb.SECOND_LOOK,
    **dict.fromkeys(
        (
            "Certification.sign",
            "Registration.confirm",
            "Registration.withdraw",
        ),
        Verb.SIGN,
    ),
    **dict.fromkeys(
        (
            "Sync.retry",
            "Sync.drop",
            "Sync.retry_all",
            "Sync.drop_all",
            "Sync.take_back",
            "Sync.take_back_all",
            "certificate_rows.add_missing",
        ),
        Verb.SEND,
    ),
    "Voids.void": Verb.VOID,
    "Voids.ask": Verb.VOID,
    "Errands.want_void": Verb.VOID,
    "People.unlock": Verb.UNLOCK,
    **dict.fromkeys(
        ("People.add", "People.set_role", "People.disable", "People.set_badge", "People.set_pin"), Verb.PEOPLE
    ),
    **dict.fromkeys(
        (
            "Preferences.change",
            "destinations.add",
            "destinations.remove",
            "destinations.keep_secret",
            "destinations.rotate",
            "destinations.use_registry",
            "acts.require_of",
        ),
        Verb.SETTINGS,
    ),
    **dict.fromkeys(("bench_keys.adopt", "bench_keys.rotate", "bench_keys.keep_trust_list"), Verb.KEYS),
    **dict.fromkeys(
        (
            "ReviewJudging.agree",
            "ReviewJudging.disagree",
            "ReviewWishes.take_back",
            "Reviews.countersign",
            "ReviewWishes.send_back",
            "ReviewWishes.blind",
            "Sampling.make",
            "Sampling.draw",
            "Sampling.decide",
            "Sampling.release",
            "Sampling.say",
        ),
        Verb.REVIEW,
    ),
    **dict.fromkeys(
        (
            "forgetting.forget_person",
            "forgetting.forget_devices",
            "forgetting.forget_expired",
            "restoring.require_care",
        ),
        Verb.CARE,
    ),
    # Whoever is signed in: only the bench itself is refused.
    **dict.fromkeys(
        (
            "SavedFilters.save",
            "SavedFilters.rename",
            "SavedFilters.delete",
            "SavedFilters.put_back",
            "PrintQueue.add",
            "PrintQueue.want",
        ),
        None,
    ),
}
INNER = {
    "Changes.open": "what its callers were allowed",
    "Changes.make": "what its callers were allowed",
    "Inspections.start": "Opening.start does",
    "Photos.remove": "Answers.remove_photo does",
    "Market.confirm": "Registration.confirm does",
    "exchange.bring_in": "RecordImport.bring_in does",
    "exchange.export_records": "whoever reads the records may take them along; it goes on record",
    "acts.record": "it only writes down who",
    "acts.on_record": "it only writes down who",
    "ReviewLooking.look": "it reads, and says itself who may not judge",
    "ReviewLooking.queue": "it reads, and conceals what a blind inspection must not know",
    "ReviewLooking.check_shown": "it is the question itself",
    "raw_answers.raw_answers": "whoever reads the record; ReviewLooking.check_shown conceals it with that",
    "changes.event_of": "it only writes down who",
    "Preferences.why_not": "it is the question itself",
    "restoring.restore": "require_care, as tests/cli/test_backup_verbs.py shows",
}
"""Calls that ask nobody, and why."""
GIVEN: dict[str, Any] = {
    "changes": {"shop_name": "Nordkaj"},
    "role": Role.LEAD,
    "person_id": "somebody-else",
    "photo": Photo("front", "ab" * 32),
    "uids": (),
    "rows": (),
    "before": (),
    "is_dry": False,
    "verb": Verb.SETTINGS,
}


def _calls() -> Iterator[tuple[str, Callable[..., Any], type | None]]:
    for room in ROOMS:
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            module = importlib.import_module(found.name)
            for name, one in vars(module).items():
                if getattr(one, "__module__", "") != found.name or name.startswith("_"):
                    continue
                if inspect.isfunction(one):
                    yield f"{found.name.rpartition('.')[2]}.{name}", one, None
                elif inspect.isclass(one):
                    for inner, function in vars(one).items():
                        if inspect.isfunction(function) and not inner.startswith("_"):
                            yield f"{name}.{inner}", function, one


CALLS = {
    name: (call, owner)
    for name, call, owner in _calls()
    if any("Person" in str(one.annotation) for one in inspect.signature(call).parameters.values())
}


def test_each_call_in_somebodys_name_stands_in_the_table() -> None:
    entered = RIGHTS.keys() | INNER.keys()
    assert set(CALLS) == entered, "a new call belongs into RIGHTS, with the right that it asks for"


def _anything(owner: type) -> Any:
    """Give an object of a class that has whatever it is asked for, so that nothing else can refuse."""

    class Anything(owner):  # type: ignore[misc]
        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            return MagicMock(name=name)

    return object.__new__(Anything)


def _act(name: str, by: Person) -> None:
    call, owner = CALLS[name]
    takes = list(inspect.signature(call).parameters.values())
    given = [_anything(owner)] if owner is not None else []
    named: dict[str, Any] = {}
    for one in takes[len(given) :]:
        if one.name == "by":
            named[one.name] = by
        elif one.default is inspect.Parameter.empty:
            named[one.name] = GIVEN.get(one.name, MagicMock(name=one.name))
    call(*given, **named)


@pytest.mark.parametrize("name", sorted(RIGHTS))
@pytest.mark.parametrize("role", [*ROLES_OF_PEOPLE, Role.BENCH])
def test_who_has_no_right_is_refused_before_anything_is_done(name: str, role: Role) -> None:
    verb = RIGHTS[name]
    if verb in PERMISSIONS[role] or (verb is None and role is not Role.BENCH):
        return
    with pytest.raises(NotAllowed) as caught:
        _act(name, Person("mika", "Mika", role))
    if verb is not None:
        assert caught.value.code == f"verb:{verb}", "another reason came first"
