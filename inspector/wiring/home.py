# SPDX-License-Identifier: Apache-2.0
"""One home as it is opened: its settings, what it is for, and where its rows are."""

from __future__ import annotations

import getpass
import os
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import __version__, logs, settings
from inspector.clock import SystemClock
from inspector.domain.errors import BadInput
from inspector.domain.person import Person
from inspector.domain.phrase import Phrase
from inspector.services.inspect import Shop

if TYPE_CHECKING:
    from inspector.storage.databases import Database

SOFTWARE = f"inspector {__version__}"
SHARED = "shared-store"
"""A file in a home that says that its events are in a store that several desks share."""
REGISTRY = "registry"
"""The registry's name in outbox rows."""


class Home:
    """A home, its settings and its shop; nothing of it is open yet.

    ``read_only`` makes no home where there is none, and opens the store beside
    a bench that is open. A training home takes only virtual devices and answers
    from files, and signs with a key that no shop certifies. With ``log`` this
    process logs to the file of that name in the home until ``logs.stop``; a log
    that cannot be written stops nothing.
    """

    def __init__(
        self, home: Path | None = None, *, training: bool = False, read_only: bool = False, log: str = ""
    ) -> None:
        loaded = settings.look(home) if read_only else settings.load(home)
        if training and loaded.use != "training":
            loaded = _made_training(loaded)
        self.settings = loaded
        for secret in (loaded.registry_token, loaded.database_url, loaded.shop_database_url):
            logs.hide(secret)
        is_there = bool(loaded.shop_id) or not read_only
        if log and is_there:
            logs.start(loaded.home, log)
        if is_there:  # the key of a home that nobody made could not be written
            _name_adb_key(loaded.home)
        self.read_only = read_only
        self.clock = SystemClock()

    @property
    def is_training(self) -> bool:
        """Tell whether this home is for training."""
        return self.settings.use == "training"

    def schema_revision(self) -> str:
        """Give the form of the store as it is there; empty text where there is none. Raises StoreTrouble."""
        return self.database.revision()

    @property
    def database_url(self) -> str:
        """Give the address of the store that several desks share; empty where it is the home's own file.

        What is for training never goes there.
        """
        return "" if self.is_training else self.settings.database_url

    @property
    def database(self) -> Database:
        """Give where the rows of the store are, without opening it. Raises BadInput, StoreTrouble."""
        from inspector.storage.databases import database_of

        one = self.settings
        self.check_one_store()
        return database_of(one.home, one.shop_id, self.database_url)

    def check_one_store(self) -> None:
        """Raise BadInput for a store of its own beside a shared one that is named, or in place of one.

        One bench has one chain of events, and its photos are named in one store.
        """
        from inspector.storage.database import DATABASE

        home = self.settings.home
        if not self.database_url and (home / SHARED).exists():
            raise BadInput(
                Phrase("{home} works on a shared store, and none is named.", home=home),
                "Set database_url again (INSPECTOR_DATABASE_URL in the environment), or name another --home.",
                code="no_shared_store",
            )
        if self.database_url and (home / DATABASE).exists():
            raise BadInput(
                Phrase("{home} has a store of its own, and cannot work on a shared one too.", home=home),
                "Give the desk another home with --home, or take database_url away"
                " (INSPECTOR_DATABASE_URL in the environment).",
                code="two_stores",
            )

    @property
    def shop(self) -> Shop:
        """Give the shop and bench as the services know them."""
        one = self.settings
        return Shop(one.shop_id, one.shop_name, one.bench_id, one.profile, self.is_training)

    def named_technician(self) -> Person:
        """Give the technician whom the settings name, else who is logged in to this machine."""
        name = self.settings.technician or _login_name()
        return Person(name.lower().replace(" ", "-"), name)


def _made_training(loaded: settings.Settings) -> settings.Settings:
    if any((loaded.home / name).exists() for name in ("inspector.db", "keys")):
        raise BadInput(
            Phrase("{home} is a home that certifies.", home=loaded.home),
            "Name another home for training with --home.",
        )
    return settings.save(loaded, use="training")


_ADB_KEY = "INSPECTOR_ADB_KEY"
_named_by_us = ""


def _name_adb_key(home: Path) -> None:
    """Tell the Android driver where this home keeps its key, unless somebody named another.

    Without one a phone would ask its owner again at every start.
    """
    global _named_by_us  # noqa: PLW0603 - the environment is the process's own too
    if os.environ.get(_ADB_KEY, "") in ("", _named_by_us):
        _named_by_us = os.environ[_ADB_KEY] = str(home / "adbkey")


def training_home() -> Path:
    """Give the home for training where none is named: INSPECTOR_HOME, else one in the default home."""
    return settings.training_home()


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "technician"
