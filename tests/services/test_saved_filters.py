# SPDX-License-Identifier: Apache-2.0
"""Keeping searches: durable, under one name each, changed by who is signed in, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from inspector import wiring
from inspector.domain.errors import BadInput, NotAllowed, StoreDamaged
from inspector.domain.person import AT_BENCH, Person, Role
from inspector.domain.record import Standing
from inspector.domain.saved_filter import MOST, RecordSearch

MIKA = Person("mika", "Mika")
ILSE = Person("ilse", "Ilse", Role.AUDITOR)
REFUSED = RecordSearch(standings=frozenset({Standing.REFUSED}), days=7)
PIXELS = RecordSearch(
    query="model:pixel", technicians=frozenset({"mika"}), points=frozenset({"battery.health"})
)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[wiring.App]:
    made = wiring.App(tmp_path / "home")
    yield made
    made.close()


def events(app: wiring.App) -> list[tuple[str, str]]:
    query = text("SELECT what, payload FROM audit_event WHERE subject = 'saved_filters' ORDER BY seq")
    with app.store.reading() as connection:
        return [(str(row.what), bytes(row.payload).decode()) for row in connection.execute(query)]


def test_what_is_saved_is_there_after_a_restart(app: wiring.App, tmp_path: Path) -> None:
    saved = [
        app.saved_filters.save("Refused", REFUSED, MIKA),
        app.saved_filters.save(" Pixels ", PIXELS, ILSE),
    ]
    assert [one.name for one in saved] == ["Refused", "Pixels"]
    app.close()
    again = wiring.App(tmp_path / "home")
    try:
        assert list(again.saved_filters.listed()) == saved
        assert again.saved_filters.named("pixels") == saved[1]
    finally:
        again.close()


def test_a_name_is_taken_once_whatever_its_case(app: wiring.App) -> None:
    one = app.saved_filters.save("Refused", REFUSED, MIKA)
    other = app.saved_filters.save("Pixels", PIXELS, MIKA)
    with pytest.raises(BadInput, match="saved as 'REFUSED' already"):
        app.saved_filters.save("REFUSED", PIXELS, MIKA)
    with pytest.raises(BadInput, match="already"):
        app.saved_filters.rename(other.uid, "refused", MIKA)
    assert app.saved_filters.rename(one.uid, "REFUSED", MIKA) == one, "its own name in other letters"
    assert [row.name for row in app.saved_filters.listed()] == ["REFUSED", "Pixels"]


def test_a_rename_and_a_delete_are_taken_back(app: wiring.App) -> None:
    one = app.saved_filters.save("Refused", REFUSED, MIKA)
    other = app.saved_filters.save("Pixels", PIXELS, MIKA)
    app.saved_filters.put_back(app.saved_filters.rename(one.uid, "This week", MIKA), MIKA)
    assert list(app.saved_filters.listed()) == [one, other]
    deleted = app.saved_filters.delete(one.uid, ILSE)
    assert list(app.saved_filters.listed()) == [other]
    with pytest.raises(BadInput, match="is gone"):
        app.saved_filters.delete(one.uid, ILSE)
    app.saved_filters.put_back(deleted, ILSE)
    assert list(app.saved_filters.listed()) == [one, other], "in its old place"
    whats = [what for what, _ in events(app)]
    assert whats[-3:] == ["saved_filter.put_back", "saved_filter.deleted", "saved_filter.put_back"]
    assert not any("Refused" in payload for _, payload in events(app))


def test_what_was_deleted_does_not_come_back_over_another_of_its_name(app: wiring.App) -> None:
    deleted = app.saved_filters.delete(app.saved_filters.save("Refused", REFUSED, MIKA).uid, MIKA)
    app.saved_filters.save("refused", PIXELS, MIKA)
    with pytest.raises(BadInput, match="already"):
        app.saved_filters.put_back(deleted, MIKA)


def test_nobody_changes_them_while_nobody_is_signed_in(app: wiring.App) -> None:
    one = app.saved_filters.save("Refused", REFUSED, MIKA)
    for change in (
        lambda: app.saved_filters.save("Pixels", PIXELS, AT_BENCH),
        lambda: app.saved_filters.rename(one.uid, "Other", AT_BENCH),
        lambda: app.saved_filters.delete(one.uid, AT_BENCH),
        lambda: app.saved_filters.put_back(one, AT_BENCH),
    ):
        with pytest.raises(NotAllowed, match="Nobody is signed in"):
            change()
    assert list(app.saved_filters.listed()) == [one]


def test_a_search_of_everything_and_one_too_many_are_refused(app: wiring.App) -> None:
    with pytest.raises(BadInput, match="everything"):
        app.saved_filters.save("All", RecordSearch(), MIKA)
    with pytest.raises(BadInput, match="200 characters"):
        app.saved_filters.save("Long", RecordSearch(query="x" * 201), MIKA)
    for number in range(MOST):
        app.saved_filters.save(f"Search {number}", REFUSED, MIKA)
    with pytest.raises(BadInput, match="Delete one"):
        app.saved_filters.save("One more", REFUSED, MIKA)


def test_an_unknown_name_is_told_with_the_known_ones(app: wiring.App) -> None:
    with pytest.raises(BadInput, match="in Records"):
        app.saved_filters.named("refused")
    app.saved_filters.save("Pixels", PIXELS, MIKA)
    with pytest.raises(BadInput, match="Saved are Pixels"):
        app.saved_filters.named("refused")


@pytest.mark.parametrize("search", ["", "[]", '{"days": -1}', '{"grades": ["best"]}', '{"colour": 1}'])
def test_a_row_that_no_version_wrote_is_damage(app: wiring.App, search: str) -> None:
    app.saved_filters.save("Pixels", PIXELS, MIKA)
    app.store._write(
        lambda connection: connection.execute(text("UPDATE saved_filter SET search = :it"), {"it": search})
    )
    with pytest.raises(StoreDamaged):
        app.saved_filters.listed()
