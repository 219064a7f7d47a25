# SPDX-License-Identifier: Apache-2.0
"""Change the settings of a bench in somebody's name: durable when it is told, and by whom who may.

What only makes the window easier to use at this bench anybody may change, also
while nobody is signed in. What the work at the bench needs, who signs may
change. What holds for the shop takes the right ``settings``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from inspector import settings
from inspector.domain.errors import BadInput, BenchTrouble, NotAllowed
from inspector.domain.event import AuditEvent, Json
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.ports import Clock
from inspector.settings import Settings

SUBJECT = "settings"
"""What the events of this service are about."""
ANYBODYS = frozenset(
    {"language", "theme", "zoom", "touch_spacing", "reduce_motion", "sounds", "volume", "welcomed"}
)
"""How the window looks and sounds here."""
AT_WORK = frozenset(
    {
        "auto_advance",
        "certificate_language",
        "printer",
        "paper",
        "label_printer",
        "label_size",
        "label_dpi",
    }
)
"""What whoever signs at this bench may change."""
SHOPS = frozenset(
    {
        "shop_name",
        "shop_address",
        "shop_url",
        "shop_logo",
        "warranty_months",
        "bench_name",
        "technician",
        "profile",
        "registry_url",
        "registry_token",
        "verify_url",
        "auto_lock_minutes",
        "scan_prefix",
        "scan_suffix",
        "badge_prefix",
        "order_prefix",
        "slot_prefix",
        "backup_folder",
        "backup_keep",
        "reserve_mb",
        "keep_photos_days",
        "keep_notes_days",
        "keep_numbers_days",
        "keep_left_days",
    }
)
"""What takes the right ``settings``. Ids, use and databases are the file's own: no window changes them."""
_TOKEN = "registry_token"


@dataclass(frozen=True, slots=True)
class Changed:
    """What holds now, and the values before, to take the change back; of secrets nothing is kept."""

    settings: Settings
    before: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Hooks:
    """What the service works with.

    ``current`` gives the settings of now; ``check`` raises BadInput for ones that
    cannot be used together; ``keep_token`` keeps the registry's token where secrets
    lie, which is not the settings' file; ``adopt`` lets the program go by new ones,
    and says whether that token is another; ``note`` writes an event.
    """

    current: Callable[[], Settings]
    check: Callable[[Settings], None]
    keep_token: Callable[[str], None]
    adopt: Callable[[Settings, bool], None]
    note: Callable[[AuditEvent], None]
    has_people: Callable[[], bool]


class Preferences:
    """The settings of one home, as people change them. From any one thread at a time."""

    def __init__(self, hooks: Hooks, clock: Clock) -> None:
        self._hooks = hooks
        self._clock = clock

    def why_not(self, key: str, by: Person) -> NotAllowed | None:
        """Give what stands between a person and a setting; None where they may change it."""
        try:
            self._require(key, by)
        except NotAllowed as refused:
            return refused
        return None

    def change(self, changes: Mapping[str, str], by: Person) -> Changed:
        """Change settings, all of them or none; they are on the disk when this returns.

        Raises BadInput, which says what is expected, NotAllowed, which says who may.
        """
        for key, value in changes.items():
            settings.check(key, value)
            self._require(key, by)
        old = self._hooks.current()
        new = {key: value for key, value in changes.items() if key == _TOKEN or getattr(old, key) != value}
        if not new:
            return Changed(old, {})
        self._hooks.check(replace(old, **new))  # type: ignore[arg-type]  # the keys were checked
        saved = self._on_record(old, new, by)
        self._hooks.adopt(saved, _TOKEN in new)
        before = {key: str(getattr(old, key)) for key in new if not settings.is_secret(key)}
        return Changed(saved, before)

    def _saved(self, old: Settings, new: Mapping[str, str]) -> Settings:
        """Store what changed, a token first: an address must never be sent the token of the one before."""
        plain = {key: value for key, value in new.items() if key != _TOKEN}
        if _TOKEN in new:
            self._hooks.keep_token(new[_TOKEN])
            if old.registry_token:
                plain[_TOKEN] = ""
        return settings.save(old, **plain) if plain else old

    def _require(self, key: str, by: Person) -> None:
        """Raise NotAllowed where a person may not; whoever owns a home without people may all of it."""
        if key in ANYBODYS:
            return
        if key not in AT_WORK | SHOPS:
            raise BadInput(
                Phrase("'{key}' is not changed from here.", key=key),
                "Close the bench and change it in the settings' file.",
            )
        if self._hooks.has_people():
            require(by, Verb.SIGN if key in AT_WORK else Verb.SETTINGS)

    def _on_record(self, old: Settings, new: Mapping[str, str], by: Person) -> Settings:
        """Put on record what is changed, then store it; that it could not be stored is an event too.

        Neither secrets nor a person's name stand in it.
        """
        told = {key: value for key, value in new.items() if key in SHOPS | AT_WORK}
        if not told:
            return self._saved(old, new)
        said: dict[str, Json] = {
            "changed": {key: _shown(key, value) for key, value in told.items()},
            "old": {key: _shown(key, str(getattr(old, key))) for key in told},
        }
        event = AuditEvent(self._clock.now(), by.id, "settings.changed", SUBJECT, said)
        self._hooks.note(event)
        try:
            return self._saved(old, new)
        except BenchTrouble:
            self._hooks.note(replace(event, what="settings.changed.failed"))
            raise


def _shown(key: str, value: str) -> str:
    return "" if settings.is_secret(key) or key == "technician" else value
