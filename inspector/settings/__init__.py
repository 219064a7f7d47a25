# SPDX-License-Identifier: Apache-2.0
"""The settings of this bench: environment, then ``settings.toml`` in the home, then defaults.

The environment's names are the keys' in capitals behind ``INSPECTOR_``
(``INSPECTOR_SHOP_NAME``). The ids of shop and bench are made at the first run
and stored, so that every certificate can name where it was signed. They are
durable before anything else is in the home, so a home that holds a store or
keys and has no ids lost them: it is refused, and no new ids are invented.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from glob import escape
from pathlib import Path

from platformdirs import user_data_path

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.domain.uid import new_uid
from inspector.settings.file import FILE, read, store
from inspector.settings.rules import RULES, SECRET, check_value
from inspector.settings.values import Settings

__all__ = [
    "FILE",
    "SET_ASIDE",
    "Settings",
    "check",
    "default_home",
    "from_environment",
    "is_secret",
    "load",
    "look",
    "refuse_half_replaced",
    "save",
    "training_home",
    "wanted",
]

_PREFIX = "INSPECTOR_"
_IDS = ("shop_id", "bench_id")
SET_ASIDE = ".before-restore-"
"""What stands between the name of a home that a restore replaced and a number."""
# What only a home that was in use holds; storage, certificates and wiring name them.
_SIGNS_OF_USE = ("inspector.db", "keys", "adbkey")
_TRAINING_KEY, _BENCH_KEY = "keys/training-ed25519.pem", "keys/bench-ed25519.pem"
# What a home is used for is not for one call to choose.
_FILE_ONLY = {"use"}


def default_home(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the home that is used when none is named: INSPECTOR_HOME, else the system's data folder."""
    named = environ.get(_PREFIX + "HOME", "")
    return Path(named).expanduser() if named else user_data_path("inspector", appauthor=False)


def training_home(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the home for training where none is named: INSPECTOR_HOME, else one in the default home."""
    named = environ.get(_PREFIX + "HOME", "")
    return Path(named).expanduser() if named else default_home(environ) / "training"


def load(home: Path | None = None, environ: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings of ``home``; at a first run make the home (0700), the ids and the file (0600).

    Raises:
        BadInput: the file, a value or the home cannot be used, or a home in use has lost its
            ids and the environment does not give them; names file, key and what to do.

    """
    folder = (home or default_home(environ)).absolute()
    refuse_half_replaced(folder)
    _make_home(folder)
    is_in_use = _is_in_use(folder)  # asked first: another process may be at its first run
    path = folder / FILE
    is_first = not path.exists()
    stored, given = read(path), _from_environment(environ)
    missing = [key for key in _IDS if key not in stored]
    if missing and is_in_use:
        _refuse_lost(path, stored, given)
    elif missing:
        made = {key: new_uid(datetime.now(UTC)) for key in missing}
        if is_first:
            made["welcomed"] = "no"
        stored = store(path, made, first=is_first)
    return Settings(home=folder, **{**stored, **given})


def look(home: Path | None = None, environ: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings of ``home`` and make nothing: for who only looks. Without a home there are no ids.

    Raises:
        BadInput: as ``load``, but for what would be written.

    """
    folder = (home or default_home(environ)).absolute()
    refuse_half_replaced(folder)
    path = folder / FILE
    stored, given = read(path), _from_environment(environ)
    if any(key not in stored for key in _IDS) and _is_in_use(folder):
        _refuse_lost(path, stored, given)
    return Settings(home=folder, **{**dict.fromkeys(_IDS, ""), **stored, **given})


def save(settings: Settings, **changes: str) -> Settings:
    """Store ``changes`` in the home's file and return the settings with them.

    What the user wrote around them in the file stays. A value that comes from the
    environment comes back at the next start.

    Raises:
        BadInput: a value cannot be used, or the file cannot be written.

    """
    path = settings.home / FILE
    for key, value in changes.items():
        check_value(key, value, str(path))
    store(path, changes)
    return replace(settings, **changes)  # type: ignore[arg-type]  # the keys were checked


def check(key: str, value: str) -> None:
    """Raise BadInput, which says what is expected, where ``value`` is none for ``key``."""
    check_value(key, value, FILE)


def wanted(key: str) -> str:
    """Say in words what a setting's value may be; raises KeyError for no setting."""
    return RULES[key].wanted


def is_secret(key: str) -> bool:
    """Tell whether a setting's value is never shown."""
    return key in SECRET


def from_environment(environ: Mapping[str, str] = os.environ) -> frozenset[str]:
    """Name the settings that the environment gives: a change of one lasts until the next start."""
    return frozenset(_from_environment(environ))


def refuse_half_replaced(home: Path) -> None:
    """Raise BadInput where a restore set ``home`` aside and was cut off before another took its place.

    A start would make a new home there, with nothing in it.
    """
    if os.path.lexists(home):
        return
    aside = sorted(home.parent.glob(f"{escape(home.name + SET_ASIDE)}*"), key=_number)
    if aside:
        raise BadInput(
            Phrase("{home} is missing, and {aside} was set aside by a restore.", home=home, aside=aside[-1]),
            Phrase("Rename {aside} to {home}; to begin anew, move it elsewhere.", home=home, aside=aside[-1]),
            code="half_replaced",
        )


def _number(aside: Path) -> int:
    number = aside.name.rpartition("-")[2]
    return int(number) if number.isdecimal() else 0


def _make_home(home: Path) -> None:
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as trouble:
        raise BadInput(
            Phrase("The home {home} cannot be made: {reason}.", home=home, reason=trouble.strerror),
            "Name another with --home or INSPECTOR_HOME.",
        ) from trouble


def _is_in_use(home: Path) -> bool:
    return any(os.path.lexists(home / name) for name in _SIGNS_OF_USE)


def _refuse_lost(path: Path, stored: Mapping[str, str], given: Mapping[str, str]) -> None:
    """Refuse a home in use whose file lost its ids, unless the environment gives them.

    ``use`` never comes from the environment: a home that has signed nothing but
    training must say itself what it is for.
    """
    lost = [key for key in _IDS if key not in stored and key not in given]
    has_only_trained = (path.parent / _TRAINING_KEY).exists() and not (path.parent / _BENCH_KEY).exists()
    if "use" not in stored and has_only_trained:
        lost.append("use")
    if lost:
        instead = " and ".join(_PREFIX + key.upper() for key in lost if key in _IDS)
        raise BadInput(
            Phrase(
                "{path} is missing or has lost {lost}, and this home is in use.",
                path=path,
                lost=", ".join(lost),
            ),
            _put_back(instead),
        )


def _put_back(instead: str) -> str:
    """Say how a home gets its ids again; ``instead`` names what may be set in their place."""
    said = Phrase("Put shop_id, bench_id and use (bench or training) back into it from a backup.")
    if instead:
        said = Phrase(
            "Put shop_id, bench_id and use (bench or training) back into it from a backup, or set {instead}.",
            instead=instead,
        )
    return said


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    named = {key: _PREFIX + key.upper() for key in RULES if key not in _FILE_ONLY}
    found = {key: environ[name] for key, name in named.items() if name in environ}
    for key, value in found.items():
        check_value(key, value, named[key])
    return found
