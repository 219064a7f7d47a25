# SPDX-License-Identifier: Apache-2.0
"""What the settings page knows: the values of now, who may not change which, what comes from outside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector import settings
from inspector.domain.errors import BenchTrouble
from inspector.services.preferences import ANYBODYS, AT_WORK, SHOPS

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.settings import Settings
    from inspector.wiring import App


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number that the profile decides: of which checklist, its name, unit, and value by profile.

    ``checklist`` is the checklist's own title, in the window's language.
    """

    checklist: str
    name: str
    unit: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Standing:
    """The settings as they stand for who is here.

    ``refused`` gives why a setting may not be changed; ``outside`` names those
    that the environment gives, which come back at the next start.
    """

    settings: Settings
    refused: Mapping[str, BenchTrouble]
    outside: frozenset[str]
    thresholds: tuple[Threshold, ...]
    has_people: bool
    has_token: bool

    def value(self, key: str) -> str:
        """Give a setting's value; never a secret's."""
        return "" if settings.is_secret(key) else str(getattr(self.settings, key))


def look(app: App, _: Bench, language: str) -> Standing:
    """Find out how the settings stand; on the desk's thread. ``language`` is the window's."""
    from inspector.wiring import registry_token

    by = app.operator
    refused = {key: app.preferences.why_not(key, by) for key in ANYBODYS | AT_WORK | SHOPS}
    return Standing(
        app.settings,
        {key: trouble for key, trouble in refused.items() if trouble is not None},
        settings.from_environment(),
        tuple(_thresholds(app, language)),
        app.people.has_people,
        registry_token.is_kept(app),
    )


def _thresholds(app: App, language: str) -> list[Threshold]:
    """List the numbers of the newest checklist of each kind."""
    newest = {checklist.ref.id: checklist for checklist in app.catalog.all()}
    return [
        Threshold(
            app.catalog.texts(one.ref.id, one.ref.version, language).title,
            number.name,
            number.unit,
            {profile: str(value) for profile, value in number.values.items()},
        )
        for one in newest.values()
        for number in one.thresholds.values()
    ]
