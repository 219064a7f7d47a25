# SPDX-License-Identifier: Apache-2.0
"""A home from a backup: proven beside its place before it takes it, and what was there is kept.

Every file is compared with the backup's list, the store is brought to this
version's form, and every digest, chain and signature in it is checked. Only
then the folder gets its name.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import settings
from inspector.domain.account import SignInRefused
from inspector.domain.errors import BadInput, CertificateTrouble, StoreDamaged, StoreTooNew
from inspector.domain.event import AuditEvent
from inspector.domain.os_words import words_of
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.settings.file import read as read_settings
from inspector.settings.file import store as store_settings
from inspector.wiring.backup_signing import check, named_keys
from inspector.wiring.backups import public_halves

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from inspector.domain.event import Json
    from inspector.storage.backup_file import Listed
    from inspector.storage.lock import HomeLock
    from inspector.wiring.app import App

Progress = Callable[[int, int], None]
SUBJECT = "store"
"""What the events of backing up, restoring and forgetting are about."""
_SECRET_PLACES = ("keys", "secrets", "adbkey", "adbkey.pub")
"""What a backup does not hold, and the home that is replaced may still have."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore found and did; ``home`` is None where it was not put in its place.

    ``set_aside`` is where the home went that was there before. ``kept_keys`` tells
    whether that one's private keys are in use again, ``signature`` in words who signed it.
    """

    facts: dict[str, Json]
    faults: tuple[str, ...]
    home: Path | None
    set_aside: Path | None
    kept_keys: bool
    signature: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be restored: from which file, to where, whether what is there may go, faults or not."""

    file: Path
    home: Path
    may_replace: bool = False
    may_be_damaged: bool = False
    trusting: tuple[Path, ...] = ()
    """Files of public keys that a signature may be of."""


def restore(wish: Wish, who: Callable[[App], Person], progress: Progress = lambda _, __: None) -> Restored:
    """Restore a home; ``who`` says who does it, by the people of the home that is replaced.

    Where it has none, or is of another shop, the people of the restored store are asked.
    Raises BadInput for a backup, a place or a file of keys that cannot be used, NotAllowed,
    StoreLocked where a bench works on what is to be replaced, StoreTooNew, StoreFull, StoreTrouble.
    """
    home = wish.home.absolute()
    _check_place(home, may_replace=wish.may_replace)
    trusted = named_keys(wish.trusting)
    asked = _ask_replaced(home, who)
    with _beside(home) as folder:
        from inspector.storage.backup_file import unpack

        listed = unpack(wish.file, folder, progress)
        facts = dict(listed.facts)
        signature = check(listed.signature, listed.sha256, folder, home, trusted)
        has_keys = _take_over(home, folder, was_asked=asked.is_known)
        faults = (*([signature.words] if signature.is_fault else ()), *_faults(folder, listed, progress))
        if faults and not wish.may_be_damaged:
            return Restored(facts, faults, None, None, kept_keys=False, signature=signature.words)
        _enter(folder, facts, len(faults), lambda app: asked.allowed(app) or _by_the_backup(app, who))
        return Restored(facts, faults, home, _put(folder, home), has_keys, signature.words)


def _check_place(home: Path, *, may_replace: bool) -> None:
    settings.refuse_half_replaced(home)
    if home.is_symlink() or (home.exists() and not home.is_dir()):
        raise BadInput(Phrase("{home} is no folder of its own.", home=home), "Name another with --into.")
    if not may_replace and home.exists() and any(home.iterdir()):
        raise BadInput(
            Phrase("{home} is not empty, and stays as it is.", home=home),
            "Name an empty folder with --into, or say --replace: what is there is then set aside.",
        )


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the home that is replaced said: whether anybody could ask it, of which shop it is, who may."""

    is_known: bool = False
    shop_id: str = ""
    by: Person | None = None

    def allowed(self, app: App) -> Person | None:
        """Give who may care for this shop's data by the home that is replaced; None where it has nobody."""
        return self.by if app.settings.shop_id == self.shop_id else None


def _ask_replaced(home: Path, who: Callable[[App], Person]) -> _Asked:
    """Ask the people of the home that is to be replaced, where its store can be read.

    Raises NotAllowed, SignInRefused, StoreLocked, StoreTrouble.
    """
    from inspector.storage.database import DATABASE
    from inspector.wiring.app import App

    try:
        if not (home / DATABASE).exists() or "shop_id" not in read_settings(home / settings.FILE):
            return _Asked()
        app = App(home)
    except BadInput:
        return _Asked()  # damaged: that is why it is replaced
    app.settings = replace(app.settings, database_url="")
    try:
        by = who(app) if app.people.has_people else None
        if by is not None:
            require_care(app, by)
        return _Asked(True, app.settings.shop_id, by)
    except (StoreDamaged, StoreTooNew):
        return _Asked()
    finally:
        app.close()


@contextlib.contextmanager
def _beside(home: Path) -> Iterator[Path]:
    """Give an empty folder on the same disk; what is left of it at the end is taken away."""
    try:
        home.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{home.name}.restoring-", dir=home.parent))
    except OSError as error:
        raise _no_place(home, error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _no_place(home: Path, error: OSError) -> BadInput:
    return BadInput(
        Phrase("{home} cannot be put in its place: {reason}.", home=home, reason=words_of(error)),
        "Name another folder with --into.",
    )


# ── prove ────────────────────────────────────────────────────────────────────


def _faults(folder: Path, listed: Listed, progress: Progress) -> tuple[str, ...]:
    """Give all that is wrong with what was unpacked; raises StoreTooNew, StoreTrouble."""
    from inspector.storage.database import DATABASE
    from inspector.storage.snapshot import facts_of
    from inspector.storage.upgrading import revision, upgrade

    store = folder / DATABASE
    if not revision(store):
        raise BadInput("There is no store in this backup.", "Take another backup.", code="backup")
    found = facts_of(store)
    told = {name: listed.facts.get(name) for name in found}
    differing = [f"{name}: {found[name]!r:.60}, listed {told[name]!r:.60}" for name in found]
    faults = [one for name, one in zip(found, differing, strict=True) if found[name] != told[name]]
    if read_settings(folder / settings.FILE).get("shop_id") != listed.facts.get("shop"):
        faults.append(f"{settings.FILE}: it is of another shop than the list says")
    upgrade(store)
    return (*faults, *_checked(folder, progress))


def _checked(folder: Path, progress: Progress) -> Iterator[str]:
    from inspector.wiring.app import App
    from inspector.wiring.signatures import signature_faults

    app = App(folder, read_only=True)
    app.settings = replace(app.settings, database_url="")  # what was unpacked, wherever this desk works
    try:
        yield from map(str, app.store.check(progress))
        yield from map(str, signature_faults(app, needs_training_key=False))
    except StoreDamaged as damage:
        yield str(damage)
    finally:
        app.close()


# ── put in place ─────────────────────────────────────────────────────────────


def _enter(folder: Path, facts: dict[str, Json], faults: int, who: Callable[[App], Person]) -> None:
    """Put on record that this store was restored, by whom and from what; raises NotAllowed."""
    from inspector.wiring.app import App

    app = App(folder)
    app.settings = replace(app.settings, database_url="")  # as above: what was unpacked
    try:
        app.store.begin_chain(app.clock.now())
        by = who(app)
        require_care(app, by)
        said: dict[str, Json] = {
            "made_at": facts.get("made_at"),
            "events": facts.get("events"),
            "faults": faults,
            "follows": facts.get("heads"),
        }
        app.store.note(AuditEvent(app.clock.now(), by.id, "store.restored", SUBJECT, said))
    finally:
        app.close()


def _by_the_backup(app: App, who: Callable[[App], Person]) -> Person:
    """Ask the people of what was unpacked: what is counted there goes with it where nobody is let in.

    Raises NotAllowed, SignInRefused in words that hold here.
    """
    locked = {one.locked_until for one in app.people.listed(all_of_them=True)}
    try:
        return who(app)
    except SignInRefused as refused:
        if refused.left is None:
            raise
        until = refused.locked_until
        if until is not None and until in locked:
            raise SignInRefused(
                "This name is locked in the backup after wrong PINs.",
                "Scan your badge, or let another administrator restore it.",
                left=0,
                locked_until=until,
            ) from refused
        raise SignInRefused(
            "This is not the PIN that the backup knows, and nothing was restored.",
            "Type the PIN of the day it was made, or scan your badge.",
        ) from refused


def require_care(app: App, by: Person) -> None:
    """Raise NotAllowed where a person may not care for the data; without people whoever owns the home may."""
    if app.people.has_people:
        require(by, Verb.CARE)


def _take_over(old: Path, folder: Path, *, was_asked: bool) -> bool:
    """Take the secrets of the home that is replaced, where it is the same bench's; tell whether it has keys.

    Without them the restored bench makes new keys, which the shop's root has to certify. Where
    nobody could ask that home who may, only those for training are taken, which nobody trusts.
    """
    try:
        before, now = read_settings(old / settings.FILE), read_settings(folder / settings.FILE)
        if not before or any(before.get(key) != now.get(key) for key in ("shop_id", "bench_id", "use")):
            return False
        if not was_asked and now.get("use") != "training":
            return False
        public = _known_keys(old, folder)
        for name in _SECRET_PLACES:
            _copy(old / name, folder / name)
        for name, keys in public.items():
            if keys:
                (folder / "keys" / name).write_bytes(public_halves(keys))
        secrets = {key: value for key, value in before.items() if settings.is_secret(key)}
        if secrets:
            store_settings(folder / settings.FILE, secrets)
    except (BadInput, OSError):
        return False  # what is there is damaged: that is why it is replaced
    return (folder / "keys").is_dir() and any((folder / "keys").glob("*-ed25519.pem*"))


def _known_keys(old: Path, folder: Path) -> dict[str, dict[str, Ed25519PublicKey]]:
    """Give the public halves that the backup and the replaced home know, by the files that keep them."""
    from inspector.certificates.keys import PAST_TRAINING, RETIRED, KeyRing

    before, new = KeyRing(old), KeyRing(folder)
    keys, of_training = dict(new.retired().keys), new.training_keys()
    with contextlib.suppress(CertificateTrouble):  # keys that cannot be read are told of when they sign
        keys |= before.trusted()
        of_training |= before.training_keys()
    return {RETIRED: keys, PAST_TRAINING: of_training}


def _copy(old: Path, new: Path) -> None:
    if old.is_dir():
        shutil.copytree(old, new, dirs_exist_ok=True)
    elif old.is_file():
        shutil.copy2(old, new)


def _put(folder: Path, home: Path) -> Path | None:
    """Give the folder its name; gives where the home went that had it. Raises StoreLocked, BadInput."""
    from inspector.storage.backup_file import sync_folder
    from inspector.storage.lock import HomeLock

    aside = None
    try:
        if home.exists() and any(home.iterdir()):
            aside = _set_aside(home, HomeLock(home))
        elif home.exists():
            home.rmdir()
        try:
            folder.rename(home)
        except OSError:
            if aside is not None:
                aside.rename(home)
            raise
        sync_folder(home.parent)
    except OSError as error:
        raise _no_place(home, error) from error
    return aside


def _set_aside(home: Path, lock: HomeLock) -> Path:
    """Rename a home while nobody else can begin to work in it; where open files hold a folder, just after."""
    aside = _free(home)
    try:
        if os.name == "nt":
            lock.close()
        home.rename(aside)
    finally:
        lock.close()
    return aside


def _free(home: Path) -> Path:
    number = 1
    while (aside := home.with_name(f"{home.name}{settings.SET_ASIDE}{number}")).exists():
        number += 1
    return aside
