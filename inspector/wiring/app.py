# SPDX-License-Identifier: Apache-2.0
"""What one process works with, on one home: store, people, drivers, certificates, destinations."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import __version__, logs, settings
from inspector.clock import SystemClock
from inspector.domain.device import DeviceIdentity, SeenPort
from inspector.domain.errors import BadInput, BenchTrouble, PrinterTrouble
from inspector.domain.inspection import Inspection, State
from inspector.domain.person import Person, Verb
from inspector.domain.phrase import Phrase
from inspector.domain.print_job import PrintJob, PrintKind
from inspector.domain.scan import ScanRules
from inspector.ports import Deadlines, Marketplace
from inspector.services.bench import Bench, LiveView, SessionView
from inspector.services.certify import Certification
from inspector.services.inspect import Inspections, Shop
from inspector.services.people import People
from inspector.wiring.file_signing import signing_writer
from inspector.wiring.imprint import imprint, setting
from inspector.wiring.part import part
from inspector.wiring.parts import certificate_writer, checklists, drivers

if TYPE_CHECKING:
    from inspector.catalog import FileCatalog
    from inspector.certificates.keys import KeyRing
    from inspector.certificates.logo import Logos
    from inspector.domain.certificate import SignedCertificate
    from inspector.domain.outbox import Delivery, OutboxDevice
    from inspector.marketplace.registry_client import RegistryClient
    from inspector.plugins import EntryPointPlugins
    from inspector.ports import CertificateWriter
    from inspector.services.photos import Photos
    from inspector.services.preferences import Preferences
    from inspector.services.print_runner import PrintRunner
    from inspector.services.printing import PrintQueue
    from inspector.services.saved_filters import SavedFilters
    from inspector.services.sync import Sync, SyncReport
    from inspector.services.sync_runner import SyncRunner
    from inspector.storage.databases import Database
    from inspector.storage.last_place import LastPlace
    from inspector.storage.queries import Day
    from inspector.storage.sql_records import SqlRecords
    from inspector.storage.store import SqlStore
    from inspector.wiring.printing import BenchPrinters

SOFTWARE = f"inspector {__version__}"
REGISTRY = "registry"
"""The registry's name in outbox rows."""


class App:
    """What one process works with, on one home. Close it at the end.

    ``read_only`` makes no home where there is none, and opens the store beside
    a bench that is open. A training home
    takes only virtual devices and answers from files, and signs with a key that
    no shop certifies. With ``log`` this process logs to the file of that name in
    the home until ``logs.stop``; a log that cannot be written stops nothing.
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
        self._listeners: list[Callable[[Inspection], None]] = []
        self._on_print_job: Callable[[PrintJob], None] = lambda _: None

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
        self._check_one_store()
        return database_of(one.home, one.shop_id, self.database_url)

    def _check_one_store(self) -> None:
        """Raise BadInput where this home has a store of its own beside the shared one that is named.

        One bench has one chain of events, and its photos are named in one store.
        """
        from inspector.storage.database import DATABASE

        home = self.settings.home
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

    @property
    def operator(self) -> Person:
        """Give who works here now: who is signed in, else the bench; without people the settings' one."""
        return self.people.present

    def _named(self) -> Person:
        name = self.settings.technician or _login_name()
        return Person(name.lower().replace(" ", "-"), name)

    # ── parts, each made when first asked for ────────────────────────────────

    @part
    def store(self) -> SqlStore:
        """Open the store; raises StoreLocked where another process writes it, BadInput, StoreTrouble."""
        from inspector.storage import left_events
        from inspector.storage.store import SqlStore
        from inspector.wiring import shop_database

        one = self.settings
        self._check_one_store()
        store = SqlStore(
            one.home,
            one.shop_id,
            one.bench_id,
            self.clock,
            url=self.database_url,
            read_only=self.read_only,
        )
        store.copies_to = lambda: shop_database.copied_to(self)
        if not self.read_only:
            for checklist in self.catalog.all():
                store.know(checklist)
            left_events.take(one.home, store)
        return store

    @part
    def records(self) -> SqlRecords:
        """Give the search over all inspections."""
        from inspector.storage.sql_records import SqlRecords

        return SqlRecords(
            self.store.reading, self.settings.shop_id, lambda: not self.operator.may(Verb.REVIEW)
        )

    @part
    def saved_filters(self) -> SavedFilters:
        """Give the searches of the records that the shop keeps."""
        from inspector.services.saved_filters import SavedFilters
        from inspector.storage.saved_filters import SqlSavedFilters

        rows = SqlSavedFilters(self.store.reading, self.store.noted, self.settings.shop_id)
        return SavedFilters(rows, self.clock)

    @property
    def scan_rules(self) -> ScanRules:
        """Give how this shop's scanner and labels are."""
        one = self.settings
        return ScanRules(
            one.scan_prefix, one.scan_suffix, one.badge_prefix, one.order_prefix, one.slot_prefix
        )

    @part
    def people(self) -> People:
        """Give the people of the shop, and who is signed in here."""
        from inspector.storage.secret_hashes import Argon2Hasher

        one = self.settings
        return People(self.store, Argon2Hasher(one.shop_id), self.clock, one.bench_id, self._named)

    @part
    def last_place(self) -> LastPlace:
        """Give the mark of a home that is open in a window; asked for once, ``close`` takes it away."""
        from inspector.storage.last_place import LastPlace

        return LastPlace(self.settings.home)

    @part
    def preferences(self) -> Preferences:
        """Give what changes the settings in somebody's name."""
        from inspector.wiring.settings_in_use import preferences

        return preferences(self)

    @part
    def catalog(self) -> FileCatalog:
        """Give the checklists: those that ship and the shop's own."""
        return checklists(self.settings.home)

    @part
    def plugins(self) -> EntryPointPlugins:
        """Give the installed drivers."""
        return drivers()

    @part
    def keys(self) -> KeyRing:
        """Give the bench's keys, made at the first use."""
        from inspector.certificates.keys import KeyRing

        return KeyRing(self.settings.home, address=lambda: self.settings.verify_url)

    @part
    def inspections(self) -> Inspections:
        """Give the use cases of inspecting."""
        from inspector.wiring.reviewing import wanted

        return Inspections(
            self.store, self.catalog, self.clock, self.shop, self._changed, wanted=wanted(self)
        )

    @part
    def photos(self) -> Photos:
        """Give the use cases of photos; files that nothing names for a day go at the first use.

        Not at a desk of a shared store: that one does not name the files of this home.
        """
        from inspector.services.photos import Photos
        from inspector.storage import photo_rows
        from inspector.storage.photo_files import PhotoFolder

        folder = PhotoFolder(self.settings.home)
        if not self.read_only and not self.database_url:
            with self.store.reading() as connection:
                named = photo_rows.named(connection)
            folder.sweep(named, self.clock.now() - timedelta(days=1))
        return Photos(self.inspections, folder)

    @part
    def certification(self) -> Certification:
        """Give the use cases of certifying."""
        return Certification(
            self.store,
            self.inspections,
            self.clock,
            self.shop,
            signer_for=self.keys.signer,
            deliveries_for=self._deliveries,
            writer=lambda: self.writer,
            software=SOFTWARE,
            imprint=lambda: imprint(self.settings, self.logos),
        )

    @part
    def writer(self) -> CertificateWriter:
        """Give what draws certificates, and signs the files of this bench's own."""
        drawing = certificate_writer(self.catalog, lambda: setting(self.settings, self.logos))
        return signing_writer(drawing, self.keys, self.clock, may_make=not self.read_only)

    @part
    def logos(self) -> Logos:
        """Give the logos that this home's certificates name."""
        from inspector.certificates.logo import Logos

        return Logos(self.settings.home / "logos")

    @property
    def destination_names(self) -> tuple[str, ...]:
        """Name where certificates go, without opening any of it."""
        from inspector.wiring.destinations import names

        return (*((REGISTRY,) if self.settings.registry_url else ()), *names(self))

    @part
    def destinations(self) -> tuple[Marketplace, ...]:
        """Give where certificates go; one whose address cannot be used lets its rows wait and says why."""
        from inspector.marketplace.unusable import UnusableDestination
        from inspector.wiring import destinations

        one, others = self.settings, destinations.made(self)
        if not one.registry_url:
            return others
        try:
            return (self._registry(one.registry_url), *others)
        except BadInput as trouble:
            return (UnusableDestination(REGISTRY, trouble), *others)

    def _registry(self, url: str) -> Marketplace:
        from inspector.wiring import registry_token

        return self.registry_client(url, lambda: registry_token.read_to_send(self))

    def registry_client(self, url: str, token: str | Callable[[], str]) -> RegistryClient:
        """Make the client of a registry; a training home's is a test registry. Raises BadInput."""
        from inspector.marketplace.registry_client import RegistryClient

        return RegistryClient(url, token, self.clock, name=REGISTRY, is_test=self.is_training)

    def use_registry(self, url: str, *, keep: bool = True) -> None:
        """Send to the registry at ``url`` from now on, with ``keep`` for good, in the name of who works here.

        Raises BadInput, and NotAllowed with ``keep``, and then nothing is changed or saved.
        """
        from inspector.wiring import destinations

        if keep:
            destinations.use_registry(self, url)
            return
        client = self._registry(url)
        self.settings = replace(self.settings, registry_url=url)
        for one in self.__dict__.pop("destinations", ()):
            one.close()
        self.__dict__.pop("sync", None)
        self.__dict__["destinations"] = (client, *destinations.made(self))

    @part
    def sync(self) -> Sync:
        """Give the use cases of syncing."""
        from inspector.services.sync import Sync

        return Sync(self.store, self.destinations, self.clock)

    def sync_runner(self, on_report: Callable[[SyncReport], None]) -> SyncRunner:
        """Make what syncs in the background of a bench; start it yourself."""
        from inspector.services.sync_runner import SyncRunner

        return SyncRunner(self.sync, self.clock, on_report=on_report)

    @part
    def printers(self) -> BenchPrinters:
        """Give the bench's printers."""
        from inspector.wiring.printing import BenchPrinters

        return BenchPrinters(lambda: self.settings, lambda: self.certification)

    @part
    def print_queue(self) -> PrintQueue:
        """Give the use cases of printing."""
        from inspector.services.printing import PrintQueue

        return PrintQueue(self.store, self.printers, self.clock, self._on_print)

    def print_runner(
        self, on_job: Callable[[PrintJob], None], on_trouble: Callable[[BenchTrouble], None] = lambda _: None
    ) -> PrintRunner:
        """Make what prints in the background of a bench; start it yourself. ``on_job`` hears every change."""
        from inspector.services.print_runner import PrintRunner

        self.hear_prints(on_job)
        return PrintRunner(self.print_queue, on_trouble=on_trouble)

    def hear_prints(self, on_job: Callable[[PrintJob], None]) -> None:
        """Let ``on_job`` hear every change of a print job, on the thread that made it."""
        self._on_print_job = on_job

    def _on_print(self, job: PrintJob) -> None:
        self._on_print_job(job)

    def want_print(self, uid: str, kind: PrintKind, language: str, printer: str = "") -> PrintJob:
        """Put a certificate's page or label in the queue for the printer of the settings, or another.

        Raises PrinterTrouble where no label printer is set, BadInput for the label of a
        void certificate, CertificateTrouble, NotAllowed.
        """
        from inspector.services.printing import Wanted
        from inspector.wiring.voiding import check_label

        if kind is PrintKind.LABEL:
            check_label(self, uid)

        place = printer or (self.settings.printer if kind is PrintKind.PAGE else self.settings.label_printer)
        if kind is PrintKind.LABEL and not place:
            raise PrinterTrouble(
                "No label printer is set.", "Name one in Settings, or save the label as a PDF.", code="none"
            )
        return self.print_queue.want(Wanted(uid, kind, language, place), self.operator)

    def _deliveries(self, certificate: SignedCertificate) -> Sequence[Delivery]:
        from inspector.marketplace.outbox import deliveries
        from inspector.wiring.certificate_rows import at_signing

        registry = (REGISTRY,) if self.settings.registry_url else ()
        return deliveries(certificate, (*registry, *at_signing(self)))

    # ── the bench ────────────────────────────────────────────────────────────

    def listen(self, listener: Callable[[Inspection], None]) -> None:
        """Hear of every change of an inspection, on the thread that made it."""
        self._listeners.append(listener)

    def _changed(self, inspection: Inspection) -> None:
        _conceal(inspection.identity)
        for listener in list(self._listeners):
            listener(inspection)
        if inspection.state in (State.SIGNED, State.REFUSED, State.VOID):
            from inspector.wiring.trail import sign_if_due

            sign_if_due(self)

    def bench(
        self,
        show: Callable[[SessionView], None],
        removed: Callable[[str], None] = lambda _: None,
        *,
        deadlines: Deadlines | None = None,
        show_live: Callable[[LiveView], None] = lambda _: None,
    ) -> Bench:
        """Make the bench of this home; whatever identifies its devices is masked in logs from then on."""

        def show_concealed(view: SessionView) -> None:
            _conceal_port(view.port)
            if view.identity is not None:
                _conceal(view.identity)
            show(view)

        bench = Bench(
            self.plugins,
            self.inspections,
            self.clock,
            operator=lambda: self.people.reader,
            show=show_concealed,
            removed=removed,
            deadlines=deadlines,
            is_training=self.is_training,
            show_live=show_live,
        )
        self.listen(bench.inspection_changed)
        return bench

    def day(self) -> Day:
        """Say how this day goes, from this bench's midnight. Raises StoreTrouble."""
        from inspector.storage.queries import day

        start = self.clock.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        with self.store.reading() as connection:
            return day(connection, self.settings.shop_id, start, start + timedelta(days=1))

    def outbox_devices(self) -> Mapping[str, OutboxDevice]:
        """Give the device of every certificate in the outbox, by its uid. Raises StoreTrouble."""
        from inspector.storage.deliveries import devices

        with self.store.reading() as connection:
            return devices(connection, self.settings.shop_id)

    def last_event_at(self) -> datetime | None:
        """Say when this bench last put something on record. Raises StoreTrouble."""
        from inspector.storage.queries import last_event_at

        with self.store.reading() as connection:
            return last_event_at(connection, self.settings.shop_id, self.settings.bench_id)

    def close(self) -> None:
        """Let go of everything that was opened, of the store too where a destination cannot be closed.

        What was written since the last head of the audit trail gets one.
        """
        if "store" in self.__dict__ and not self.read_only:
            from inspector.wiring.trail import sign_at_close

            sign_at_close(self)
        with ExitStack() as last_first:
            for name in ("store", "destinations", "last_place"):
                found = self.__dict__.pop(name, ())
                for one in reversed(found) if isinstance(found, tuple) else (found,):
                    last_first.callback(one.close)


def _conceal(identity: DeviceIdentity) -> None:
    for number in (identity.serial, identity.imei, identity.imei2, identity.meid):
        logs.conceal(number)


def _conceal_port(port: SeenPort) -> None:
    logs.conceal(port.facts.get("serial", ""))
    if port.scheme in ("adb", "usbmux"):  # their addresses are the device's own serial or UDID
        logs.conceal(port.address.partition(":")[2])


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
