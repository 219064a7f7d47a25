# SPDX-License-Identifier: Apache-2.0
"""What one process works with, on one home: store, people, drivers, certificates, destinations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.inspection import Inspection, State
from inspector.domain.person import Person, Verb
from inspector.domain.print_job import PrintJob, PrintKind
from inspector.domain.scan import ScanRules
from inspector.ports import Deadlines, Marketplace
from inspector.services.bench import Bench, LiveView, SessionView
from inspector.services.certify import Certification
from inspector.services.inspect import Inspections
from inspector.services.people import People
from inspector.wiring.concealing import conceal, concealing
from inspector.wiring.file_signing import signing_writer
from inspector.wiring.home import REGISTRY, SOFTWARE, Home, training_home
from inspector.wiring.imprint import imprint, setting
from inspector.wiring.part import part
from inspector.wiring.parts import certificate_writer, checklists, drivers

if TYPE_CHECKING:
    from inspector.catalog import FileCatalog
    from inspector.certificates.keys import KeyRing
    from inspector.certificates.logo import Logos
    from inspector.domain.certificate import SignedCertificate
    from inspector.domain.errors import BenchTrouble
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
    from inspector.storage.last_place import LastPlace
    from inspector.storage.queries import Day
    from inspector.storage.sql_records import SqlRecords
    from inspector.storage.store import SqlStore
    from inspector.wiring.printing import BenchPrinters

__all__ = ["REGISTRY", "SOFTWARE", "App", "training_home"]


class App(Home):
    """What one process works with, on one home, each part made when first asked for. Close it at the end."""

    def __init__(
        self, home: Path | None = None, *, training: bool = False, read_only: bool = False, log: str = ""
    ) -> None:
        super().__init__(home, training=training, read_only=read_only, log=log)
        self._listeners: list[Callable[[Inspection], None]] = []
        self._on_print_job: Callable[[PrintJob], None] = lambda _: None

    @property
    def operator(self) -> Person:
        """Give who works here now: who is signed in, else the bench; without people the settings' one."""
        return self.people.present

    # ── parts, each made when first asked for ────────────────────────────────

    @part
    def store(self) -> SqlStore:
        """Open the store; raises StoreLocked where another process writes it, BadInput, StoreTrouble."""
        from inspector.wiring import stores

        return stores.opened(self)

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
        return People(self.store, Argon2Hasher(one.shop_id), self.clock, one.bench_id, self.named_technician)

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
        from inspector.wiring import stores

        return stores.photos(self)

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
        from inspector.wiring import registry_use

        return registry_use.destinations(self)

    def registry_client(self, url: str, token: str | Callable[[], str]) -> RegistryClient:
        """Make the client of a registry; a training home's is a test registry. Raises BadInput."""
        from inspector.marketplace.registry_client import RegistryClient

        return RegistryClient(url, token, self.clock, name=REGISTRY, is_test=self.is_training)

    def use_registry(self, url: str, *, keep: bool = True) -> None:
        """Send to the registry at ``url`` from now on, with ``keep`` for good, in the name of who works here.

        Raises BadInput, and NotAllowed with ``keep``, and then nothing is changed or saved.
        """
        from inspector.wiring import destinations, registry_use

        if keep:
            destinations.use_registry(self, url)
        else:
            registry_use.use_meanwhile(self, url)

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
        from inspector.wiring import printing

        return printing.want(self, uid, kind, language, printer)

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
        conceal(inspection.identity)
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
        bench = Bench(
            self.plugins,
            self.inspections,
            self.clock,
            operator=lambda: self.people.reader,
            show=concealing(show),
            removed=removed,
            deadlines=deadlines,
            is_training=self.is_training,
            show_live=show_live,
        )
        self.listen(bench.inspection_changed)
        return bench

    def day(self) -> Day:
        """Say how this day goes, from this bench's midnight. Raises StoreTrouble."""
        from inspector.wiring import stores

        return stores.day(self)

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
