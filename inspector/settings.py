# SPDX-License-Identifier: Apache-2.0
"""The settings of this bench: environment, then ``settings.toml`` in the home, then defaults.

The environment's names are the keys' in capitals behind ``INSPECTOR_``
(``INSPECTOR_SHOP_NAME``). The ids of shop and bench are made at the first run
and stored, so that every certificate can name where it was signed. They are
durable before anything else is in the home, so a home that holds a store or
keys and has no ids lost them: it is refused, and no new ids are invented.
"""

from __future__ import annotations

import json
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_path

from inspector import bounded_toml
from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.domain.uid import new_uid

FILE = "settings.toml"
_PREFIX = "INSPECTOR_"
_IDS = ("shop_id", "bench_id")
# What only a home that was in use holds; storage, certificates and wiring name them.
_SIGNS_OF_USE = ("inspector.db", "keys", "adbkey")
_TRAINING_KEY, _BENCH_KEY = "keys/training-ed25519.pem", "keys/bench-ed25519.pem"
_BINARY = getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Settings:
    """What this bench was told; every value has been checked.

    ``language`` empty means the system's. ``profile`` names the thresholds of a
    checklist. ``database_url`` empty means the SQLite file in the home;
    ``shop_database_url`` is the shop's PostgreSQL, a destination of the outbox.
    ``use`` is ``bench`` or ``training``: a training home never certifies.
    ``technician`` names who works here until the first person is added; from
    then on people sign in, and the bench locks after ``auto_lock_minutes``
    without a key or a touch (0: never). ``scan_prefix`` and ``scan_suffix`` are
    what the scanner sends around each code, the other prefixes what the shop's
    own badges, orders and slot labels begin with (empty: it has none).
    ``certificate_language`` empty means the window's. ``bench_name`` is what
    people call this bench. ``shop_address``, ``shop_url``, ``shop_logo`` (a file's
    path) and ``warranty_months`` (0: nothing is said) stand on each certificate.
    ``printer`` is a queue of the system (empty: the system's own choice),
    ``label_printer`` a queue, ``host:port`` of a raw port or a device file (empty:
    none), ``label_size`` width x height in mm, ``label_dpi`` dots per inch.
    ``volume`` and ``zoom`` are percentages.
    ``verify_url`` is where the codes on pages and labels lead (empty: nowhere;
    they say the same to ``inspector verify``).
    ``welcomed`` is ``no`` from the first run until somebody was welcomed.
    """

    home: Path
    shop_id: str
    bench_id: str
    shop_name: str = ""
    shop_address: str = ""
    shop_url: str = ""
    shop_logo: str = ""
    warranty_months: str = "0"
    use: str = "bench"
    technician: str = ""
    profile: str = "standard"
    registry_url: str = ""
    registry_token: str = field(default="", repr=False)
    verify_url: str = ""
    language: str = ""
    certificate_language: str = ""
    bench_name: str = ""
    theme: str = "system"
    zoom: str = "100"
    touch_spacing: str = "off"
    reduce_motion: str = "off"
    sounds: str = "on"
    volume: str = "80"
    auto_advance: str = "on"
    printer: str = ""
    paper: str = "a4"
    label_printer: str = ""
    label_size: str = "62x29"
    label_dpi: str = "203"
    welcomed: str = "yes"
    auto_lock_minutes: str = "5"
    scan_prefix: str = ""
    scan_suffix: str = ""
    badge_prefix: str = "BADGE-"
    order_prefix: str = "PO-"
    slot_prefix: str = "SLOT-"
    database_url: str = field(default="", repr=False)
    shop_database_url: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: str
    wanted: str


_ID = _Rule(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", "1 to 64 letters, digits, dots, underscores or hyphens")
_AFFIX = _Rule(r"[\x21-\x7e]{0,16}", "at most 16 plain characters without blanks")
_LINE = _Rule(r"[^\x00-\x1f\x7f]{0,80}", "at most 80 characters on one line")
_SWITCH = _Rule(r"on|off", "on or off")
_LANGUAGES = r"(en|fr|de|es|pl|sv)?"
_POSTGRES = r"postgres(ql)?(\+psycopg)?://[^\s]+"

_RULES = {
    "shop_id": _ID,
    "bench_id": _ID,
    "shop_name": _LINE,
    "shop_address": _LINE,
    "shop_url": _Rule(r"[\x21-\x7e]{0,80}", "at most 80 plain characters without blanks"),
    "shop_logo": _Rule(r"[^\x00-\x1f\x7f]{0,400}", "the path of a PNG or a JPEG, or nothing"),
    "warranty_months": _Rule(r"[0-9]{1,3}", "months from 0 (nothing is said) to 999"),
    "use": _Rule(r"bench|training", "bench or training"),
    "technician": _LINE,
    "profile": _Rule(r"standard|strict", "standard or strict"),
    "registry_url": _Rule(r"(https?://[^\s/]+[^\s]*)?", "an address that starts with https:// or http://"),
    "verify_url": _Rule(
        r"(https://[a-z0-9.-]{1,100}(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]{0,100})?)?",
        "the https:// address of the verification page, without a query, or nothing",
    ),
    "registry_token": _Rule(r"[\x21-\x7e]{0,1024}", "at most 1024 printable characters without spaces"),
    "language": _Rule(_LANGUAGES, "en, fr, de, es, pl or sv, or nothing for the system's language"),
    "certificate_language": _Rule(
        _LANGUAGES, "en, fr, de, es, pl or sv, or nothing for the window's language"
    ),
    "bench_name": _LINE,
    "theme": _Rule(r"system|light|dark", "system, light or dark"),
    "zoom": _Rule(r"100|110|125|150|175|200", "100, 110, 125, 150, 175 or 200"),
    "touch_spacing": _SWITCH,
    "reduce_motion": _SWITCH,
    "sounds": _SWITCH,
    "volume": _Rule(r"[0-9]|[1-9][0-9]|100", "a percentage from 0 to 100"),
    "auto_advance": _SWITCH,
    "printer": _Rule(r"([!\"$-,.0-~][!-.0-~]{0,126})?", "the name of a print queue"),
    "paper": _Rule(r"a4|letter", "a4 or letter"),
    "label_printer": _Rule(
        r"([!-,.-~][!-~]{0,254})?", "a print queue, host:port, or a device file such as /dev/usb/lp0"
    ),
    "label_size": _Rule(r"[1-9][0-9]{1,2}x[1-9][0-9]{1,2}", "width and height in mm, such as 62x29"),
    "label_dpi": _Rule(r"203|300|600", "203, 300 or 600"),
    "welcomed": _Rule(r"yes|no", "yes or no"),
    "auto_lock_minutes": _Rule(r"[0-9]{1,3}", "minutes from 0 (never) to 999"),
    "scan_prefix": _AFFIX,
    "scan_suffix": _AFFIX,
    "badge_prefix": _AFFIX,
    "order_prefix": _AFFIX,
    "slot_prefix": _AFFIX,
    "database_url": _Rule(rf"({_POSTGRES}|sqlite:///[^\s]+)?", "a postgresql:// or sqlite:/// address"),
    "shop_database_url": _Rule(rf"({_POSTGRES})?", "a postgresql:// address"),
}
# What a home is used for is not for one call to choose.
_FILE_ONLY = {"use"}
_SECRET = {one.name for one in fields(Settings) if not one.repr}


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
    _make_home(folder)
    is_in_use = _is_in_use(folder)  # asked first: another process may be at its first run
    path = folder / FILE
    is_first = not path.exists()
    stored, given = _read(path), _from_environment(environ)
    missing = [key for key in _IDS if key not in stored]
    if missing and is_in_use:
        _refuse_lost(path, stored, given)
    elif missing:
        made = {key: new_uid(datetime.now(UTC)) for key in missing}
        if is_first:
            made["welcomed"] = "no"
        stored = _store(path, made, first=is_first)
    return Settings(home=folder, **{**stored, **given})


def look(home: Path | None = None, environ: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings of ``home`` and make nothing: for who only looks. Without a home there are no ids.

    Raises:
        BadInput: as ``load``, but for what would be written.

    """
    folder = (home or default_home(environ)).absolute()
    path = folder / FILE
    stored, given = _read(path), _from_environment(environ)
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
        _check(key, value, str(path))
    _store(path, changes)
    return replace(settings, **changes)  # type: ignore[arg-type]  # the keys were checked


def check(key: str, value: str) -> None:
    """Raise BadInput, which says what is expected, where ``value`` is none for ``key``."""
    _check(key, value, FILE)


def wanted(key: str) -> str:
    """Say in words what a setting's value may be; raises KeyError for no setting."""
    return _RULES[key].wanted


def is_secret(key: str) -> bool:
    """Tell whether a setting's value is never shown."""
    return key in _SECRET


def from_environment(environ: Mapping[str, str] = os.environ) -> frozenset[str]:
    """Name the settings that the environment gives: a change of one lasts until the next start."""
    return frozenset(_from_environment(environ))


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
    named = {key: _PREFIX + key.upper() for key in _RULES if key not in _FILE_ONLY}
    found = {key: environ[name] for key, name in named.items() if name in environ}
    for key, value in found.items():
        _check(key, value, named[key])
    return found


def _read(path: Path) -> dict[str, str]:
    try:
        values = bounded_toml.load(path)
    except FileNotFoundError:
        return {}
    except OSError as trouble:
        raise BadInput(
            Phrase("{path} cannot be read: {reason}.", path=path, reason=trouble.strerror),
            "Make it readable for you.",
        ) from trouble
    except bounded_toml.TomlFault as trouble:
        raise BadInput(
            Phrase("{path} is not valid TOML: {trouble}.", path=path, trouble=trouble),
            "Mend that line, or put the file back from a backup.",
        ) from trouble
    for key, value in values.items():
        _check(key, value, str(path))
    return {key: str(value) for key, value in values.items()}


def _check(key: str, value: object, place: str) -> None:
    rule = _RULES.get(key)
    if rule is None:
        raise BadInput(
            Phrase("{place}: there is no setting '{key}'.", place=place, key=key),
            Phrase("Known are {rules}.", rules=", ".join(_RULES)),
        )
    if not isinstance(value, str) or not re.fullmatch(rule.pattern, value):
        shown = "not usable" if key in _SECRET else f"'{value}'"
        raise BadInput(
            Phrase("{place}: {key} is {shown}.", place=place, key=key, shown=shown),
            Phrase("Set it to {wanted}.", wanted=rule.wanted),
        )


def _store(path: Path, changes: Mapping[str, str], *, first: bool = False) -> dict[str, str]:
    """Write ``changes`` into the file, all of them or none; at a ``first`` run a faster process wins."""
    temporary = path.with_name(f".{FILE}.{secrets.token_hex(4)}")
    try:
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        _write_durably(temporary, _merged(old, changes).encode())
        _put(temporary, path, first=first)
        _sync_folder(path.parent)
    except OSError as trouble:
        raise BadInput(
            Phrase("{path} cannot be written: {reason}.", path=path, reason=trouble.strerror),
            "Make room and make its folder writable for you.",
        ) from trouble
    finally:
        temporary.unlink(missing_ok=True)
    return _read(path)


def _write_durably(path: Path, data: bytes) -> None:
    """Make ``path``, for its owner alone, and return when its bytes are on the disk."""
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    with os.fdopen(file, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows has no such call for a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _put(temporary: Path, path: Path, *, first: bool) -> None:
    if first:
        try:
            os.link(temporary, path)
        except FileExistsError:
            return
        except OSError:  # no hard links here
            pass
        else:
            return
    temporary.replace(path)


def _merged(old: str, changes: Mapping[str, str]) -> str:
    """Return the file's text with ``changes``; other lines, and their comments, stay as they are."""
    lines = old.splitlines() or ["# Settings of this bench. INSPECTOR_<KEY> in the environment goes first."]
    for key, value in changes.items():
        line = f"{key} = {json.dumps(value, ensure_ascii=False)}"
        places = [at for at, text in enumerate(lines) if re.match(rf"\s*\"?{key}\"?\s*=", text)]
        if places:
            lines[places[0]] = line
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"
