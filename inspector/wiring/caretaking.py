# SPDX-License-Identifier: Apache-2.0
"""The chores of an open bench: the reserve, the day's backup, the periods, the check after a crash."""

from __future__ import annotations

import contextlib
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput
from inspector.domain.event import AuditEvent
from inspector.services.caretaker import Caretaker, Chore, Told, damage
from inspector.wiring.backups import back_up, backups_in
from inspector.wiring.restoring import SUBJECT

if TYPE_CHECKING:
    from inspector.domain.event import Json
    from inspector.ports import Cancel, Clock
    from inspector.wiring.app import App
    from inspector.wiring.backups import BackedUp, Progress

RESERVE, BACKUP, EXPIRED, CHECK = "reserve", "backup", "expired", "check"
UNCHECKED = "unchecked"
"""The file that stands in a home from a crash until its records were checked."""
_DAY_S = 24 * 3600.0
_REST = 3
"""How many times as long as it works a chore leaves the disk to others."""
_LONGEST_REST_S = 0.2
_TIME = re.compile(r"-(\d{8}T\d{6}Z)\.")


def caretaker(app: App, on_word: Told) -> Caretaker:
    """Make what cares for an open home's data, before the mark of a crash goes; start it yourself."""
    home = app.settings.home
    if _was_left(home):
        with contextlib.suppress(OSError):  # a full disk: the notice of the start says that it crashed
            (home / UNCHECKED).touch()
    chores = (
        Chore(RESERVE, 60.0, lambda _: _keep_reserve(app)),
        Chore(CHECK, 0.0, lambda cancel: check_again(app, cancel), after_s=10.0),
        Chore(BACKUP, 600.0, lambda cancel: back_up_daily(app, cancel), after_s=60.0),
        Chore(EXPIRED, _DAY_S, lambda _: _forget_expired(app), after_s=300.0),
    )
    return Caretaker(chores, app.clock, on_word)


def _was_left(home: Path) -> bool:
    from inspector.storage.last_place import FILE

    return (home / FILE).exists()


def gently(clock: Clock, cancel: Cancel) -> Progress:
    """Give a progress that can be stopped, and that rests longer than it works."""
    since = [clock.monotonic()]

    def progress(_: int, __: int) -> None:
        cancel.raise_if_set()
        cancel.wait(min((clock.monotonic() - since[0]) * _REST, _LONGEST_REST_S))
        since[0] = clock.monotonic()

    return progress


def _keep_reserve(app: App) -> bool:
    """Keep room for a full disk; a training home has nothing to lose. Raises StoreFull."""
    from inspector.storage.reserve import Reserve

    size = 0 if app.is_training or app.settings.database_url else int(app.settings.reserve_mb) * 1_000_000
    Reserve(app.settings.home).keep(size)
    return True


def check_again(app: App, cancel: Cancel) -> bool | None:
    """Check every record after a crash, slowly, until it was done once; raises StoreDamaged, StoreTrouble."""
    from inspector.wiring.store_facts import check_store

    mark = app.settings.home / UNCHECKED
    if not mark.exists():
        return None
    found = check_store(app, gently(app.clock, cancel), cancel)
    cancel.raise_if_set()
    if found.faults:
        raise damage(len(found.faults))
    mark.unlink(missing_ok=True)
    return True


def _forget_expired(app: App) -> bool:
    from inspector.wiring.forgetting import forget_expired

    forget_expired(app)
    return True


# ── backups ──────────────────────────────────────────────────────────────────


def back_up_daily(app: App, cancel: Cancel) -> bool | None:
    """Make the day's backup where a folder is set and it has none yet; older ones than the newest few go.

    Raises BadInput, StoreFull, StoreTrouble.
    """
    if not app.settings.backup_folder:
        return None
    folder = Path(app.settings.backup_folder).expanduser()
    if not folder.is_dir():
        raise BadInput("The folder for backups is not there.", "Plug its disk in, or choose another folder.")
    if _has_todays(backups_in(folder, app.settings.bench_id), app.clock.now()):
        return None
    back_up_now(app, gently(app.clock, cancel))
    return True


def back_up_now(app: App, progress: Progress) -> BackedUp:
    """Back up into the folder of the settings, then let the oldest go; raises BadInput, StoreTrouble."""
    folder = Path(app.settings.backup_folder).expanduser()
    made = back_up(app, folder, progress)
    said: dict[str, Json] = {"sha256": made.sha256, "size": made.size, "photos": made.photos}
    app.store.note(AuditEvent(app.clock.now(), app.operator.id, "store.backed_up", SUBJECT, said))
    others = [one for one in backups_in(folder, app.settings.bench_id) if one != made.file]
    for old in others[: max(0, len(others) + 1 - int(app.settings.backup_keep))]:
        with contextlib.suppress(OSError):  # it goes the next time
            old.unlink()
    return made


def _has_todays(found: list[Path], now: datetime) -> bool:
    """Tell whether one was made within a day; one from a clock that was ahead does not count."""
    return any(timedelta() <= now - made < timedelta(days=1) for made in map(_made_at, found))


def _made_at(path: Path) -> datetime:
    found = _TIME.search(path.name)
    return (
        datetime.strptime(found[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        if found
        else datetime.min.replace(tzinfo=UTC)
    )
