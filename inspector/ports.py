# SPDX-License-Identifier: Apache-2.0
"""What the services and drivers need from outside, as Protocols.

Each has two real implementations at least (a live one and a replay, a memory
or a folder one). Adapters implement them; only ``inspector.wiring`` chooses.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from inspector.domain.errors import Cancelled

if TYPE_CHECKING:
    from inspector.domain.account import Account
    from inspector.domain.certificate import SignedCertificate
    from inspector.domain.checklist import Checklist, ChecklistTexts
    from inspector.domain.device import Category, DeviceIdentity, SeenPort
    from inspector.domain.event import AuditEvent
    from inspector.domain.inspection import Inspection
    from inspector.domain.line_intent import Intent, Numbers
    from inspector.domain.live import LiveEvent, LiveKind
    from inspector.domain.outbox import Delivery, OutboxRow
    from inspector.domain.print_job import PrintJob, Standing
    from inspector.domain.reading import Reading
    from inspector.domain.record import Outline, RecordChoices, RecordFilter, RecordRow
    from inspector.domain.saved_filter import SavedFilter
    from inspector.domain.voiding import CertificateStanding, Voiding


class Clock(Protocol):
    """The time, so that tests can turn it."""

    def now(self) -> datetime:
        """Give the UTC time, cut to milliseconds, aware."""
        ...

    def monotonic(self) -> float:
        """Give seconds that never jump back."""
        ...


class Cancel:
    """A request to stop, shared between the thread that works and the one that asks.

    Long work calls ``raise_if_set`` between steps; a blocking transport
    registers a callback that frees it.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def is_set(self) -> bool:
        """Tell whether somebody asked to stop."""
        return self._event.is_set()

    def set(self) -> None:
        """Ask to stop; callbacks run once, on the caller's thread."""
        with self._lock:
            callbacks, self._callbacks = self._callbacks, []
            self._event.set()
        for callback in callbacks:
            callback()

    def raise_if_set(self) -> None:
        """Raise Cancelled when somebody asked to stop."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, timeout_s: float) -> bool:
        """Wait at most ``timeout_s`` seconds; tell whether it was set."""
        return self._event.wait(timeout_s)

    def on_set(self, callback: Callable[[], None]) -> None:
        """Call ``callback`` when it is set, at once when it already is."""
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return
        callback()


# ── ports and devices ────────────────────────────────────────────────────────


class Transport(Protocol):
    """A stream of bytes to a device or its host daemon. Used from one thread, cancelled from any."""

    def read(self, size: int, timeout_s: float) -> bytes:
        """Read 1 to ``size`` bytes; raises NoAnswer after ``timeout_s``, Unplugged at the end, Cancelled."""
        ...

    def write(self, data: bytes, timeout_s: float) -> None:
        """Write all of ``data``; raises NoAnswer, Unplugged, Cancelled."""
        ...

    def cancel(self) -> None:
        """Free a blocked read or write, which then raises Cancelled. From any thread."""
        ...

    def close(self) -> None:
        """Close it; a second time does nothing."""
        ...


@runtime_checkable
class Securable(Protocol):
    """A Transport that wants a secure layer below itself: a recording or a replayed stream.

    Ciphertext can be neither read nor replayed, so what they keep is above it.
    """

    def secured(self, wrap: Callable[[Transport], Transport]) -> Transport:
        """Give the stream to use from now on; ``wrap`` puts the secure layer on a live one."""
        ...


class Link(Protocol):
    """One port, able to open streams to services of its device.

    ``open(service)`` by scheme: ``usb`` takes ``bulk:ff/42/01`` (the first
    interface of that class, subclass, protocol); ``adb`` (an adb server)
    takes ``host`` (a fresh connection to the server) or ``device`` (one already
    switched to this device with ``host:transport``); ``adb+tcp``, ``at+tcp``,
    ``agent+tcp`` and ``serial`` take ``""``; ``usbmux`` takes ``host`` (a fresh
    connection to usbmuxd) or ``tcp:PORT`` (a stream to that port of the device).
    """

    @property
    def port(self) -> SeenPort:
        """Give the port as it was seen."""
        ...

    def open(self, service: str, timeout_s: float) -> Transport:
        """Open a stream; raises a LinkTrouble that says what is in the way."""
        ...

    def close(self) -> None:
        """Close every stream that is still open."""
        ...


class PortSource(Protocol):
    """Something that knows which devices are plugged in."""

    @property
    def name(self) -> str:
        """Name the source for the doctor and the log."""
        ...

    def poll(self) -> Sequence[SeenPort]:
        """List the devices now; raises LinkTrouble when the source itself cannot be asked."""
        ...

    def link(self, port: SeenPort) -> Link:
        """Give the link of a port that this source saw. No I/O."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


@dataclass(frozen=True, slots=True)
class Match:
    """What a manifest takes: a port of one of ``schemes`` with these facts.

    ``facts`` are compared as they stand in ``SeenPort.facts``; for
    ``interfaces`` (blank-separated ``ff/42/01`` …) the given one must be among
    them. An empty ``facts`` takes every port of the scheme.
    """

    schemes: frozenset[str]
    facts: Mapping[str, str]

    def fits(self, port: SeenPort) -> bool:
        """Tell whether ``port`` is such a one."""
        if port.scheme not in self.schemes:
            return False
        return all(
            wanted in port.facts.get(name, "").split()
            if name == "interfaces"
            else port.facts.get(name) == wanted
            for name, wanted in self.facts.items()
        )


@dataclass(frozen=True, slots=True)
class AgentFile:
    """A program of one file that answers for a device, and is copied there by hand.

    ``file`` is ``package:name``, a file that the driver's package carries.
    ``runs`` says how it is started on the device, by the port that the bench
    then reads (``agent+tcp:HOST:7463``); ``{file}`` stands for the file's name.
    """

    file: str
    runs: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DriverManifest:
    """What a driver says of itself before any of its code is loaded.

    ``readings`` maps each reading's name to its UCUM unit ("" for none);
    ``driver`` and ``virtual`` are ``module:attribute`` (a class that takes
    ``(link, clock, deadlines)``; the device's side for the virtual bench).
    ``agent`` is what has to run on the device, where anything has to.
    """

    family: str
    title: str
    matches: tuple[Match, ...]
    readings: Mapping[str, str]
    driver: str
    virtual: str = ""
    live_tests: tuple[str, ...] = ()
    agent: AgentFile | None = None


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long a driver waits, in seconds; tests use 0.05."""

    connect_s: float = 3.0
    answer_s: float = 10.0
    trust_s: float = 120.0


class Driver(Protocol):
    """One device being read, on its port's own thread. The constructor does no I/O."""

    def identify(self, cancel: Cancel) -> DeviceIdentity:
        """Ask who the device is; raises NotTrusted while it has not allowed us, other LinkTroubles."""
        ...

    def read(self, cancel: Cancel) -> Iterator[Reading]:
        """Give each reading of the manifest once, as it comes; what it will not tell is a Reading too."""
        ...

    def close(self) -> None:
        """Close the streams; frees a blocked call. From any thread."""
        ...


@runtime_checkable
class LiveDriver(Driver, Protocol):
    """A driver whose manifest names live tests."""

    def watch(self, kind: LiveKind, cancel: Cancel) -> Generator[LiveEvent, None, None]:
        """Give what happens until ``cancel`` is set or the test has no more to say.

        Silence is no fault: it is said with ``Waited`` several times a second.
        Closing the iterator ends the test, and the driver can be asked again.
        Raises LinkTrouble, Cancelled within a second of ``cancel``.
        """
        ...


class DriverMaker(Protocol):
    """What a manifest's ``driver`` names: a class taking a link, a clock and deadlines."""

    def __call__(self, link: Link, clock: Clock, deadlines: Deadlines) -> Driver:
        """Build the driver without I/O."""
        ...


class VirtualBay(Protocol):
    """The devices' side of one family, on loopback: what a manifest's ``virtual`` makes from tables.

    ``virtual`` names a callable that takes the tables (one per device, as read
    from TOML) and gives this. The driver reads it through its real transport.
    """

    def start(self) -> None:
        """Begin to answer; raises BadInput for a table that makes no sense."""
        ...

    def ports(self) -> Sequence[SeenPort]:
        """List what is plugged in now, in the tables' order; ``facts["name"]`` is the table's ``name``."""
        ...

    def control(self, name: str, verb: str) -> None:
        """Do what a hand does: ``unplug``, ``plug``, ``erase``, ``trust``; raises BadInput for any other."""
        ...

    def stop(self) -> None:
        """Stop answering and let go of the sockets."""
        ...


class Plugins(Protocol):
    """The drivers that are installed."""

    def manifests(self) -> Sequence[DriverManifest]:
        """List the manifests that could be loaded."""
        ...

    def match(self, port: SeenPort) -> DriverManifest | None:
        """Give the manifest that takes ``port``, or None."""
        ...

    def make(self, manifest: DriverManifest, link: Link, clock: Clock, deadlines: Deadlines) -> Driver:
        """Load the driver and build it; raises NoDriver when its code is broken."""
        ...


# ── checklists ───────────────────────────────────────────────────────────────


class Catalog(Protocol):
    """The published checklists."""

    def newest(self, category: Category) -> Checklist:
        """Give the newest checklist for a category; raises BadInput when there is none."""
        ...

    def get(self, checklist_id: str, version: int) -> Checklist:
        """Give one version; raises BadInput when it is not there."""
        ...

    def texts(self, checklist_id: str, version: int, language: str) -> ChecklistTexts:
        """Give its texts, in English where ``language`` is not there."""
        ...


# ── store ────────────────────────────────────────────────────────────────────


class Outbox(Protocol):
    """What waits to leave the bench: the part of the store that sync works on. Raises StoreTrouble."""

    def lease(
        self,
        destination: str,
        now: datetime,
        until: datetime,
        limit: int,
        held: Collection[int] | None = None,
    ) -> Sequence[OutboxRow]:
        """Claim at most ``limit`` due rows of a destination until ``until``, oldest first.

        Due is a pending row that was never tried, whose ``next_at`` has come, or
        whose ``next_at`` is further off than LONGEST_WAIT; and a sending one
        whose claim is over. ``held`` are the rows that the caller's process is
        sending: in a store which one process at a time may write, every other
        claim is over, because its process is gone. Without ``held`` a claim is
        over once ``claimed_until`` has come, or is beyond ``until``. A row waits
        while an earlier one of the same certificate, or of one that it
        supersedes, is pending, sending or parked at the destination: what is
        said of one device arrives in order. The rows come back as sending, with
        their ``claimed_until`` and the number of their ``claim``.
        """
        ...

    def settle(self, row: OutboxRow, event: AuditEvent | None = None) -> bool:
        """Write the state, attempts, next_at, last_error and cause of ``row`` and free its claim.

        ``event`` is written in the same transaction. Nothing is written, and
        False given, when the row is no longer claimed as ``row.claim`` and
        ``row.claimed_until`` say: its claim is over and another has it.
        """
        ...

    def settle_all(self, changes: Sequence[tuple[OutboxRow, AuditEvent | None]]) -> Sequence[bool]:
        """Settle rows, each with its event, in one transaction: all that can be are, or none is.

        Tells of each, in order, whether it was; see ``settle``.
        """
        ...

    def outbox_row(self, row_id: int) -> OutboxRow | None:
        """Give one row of the outbox by its number."""
        ...

    def outbox(self, *, uid: str = "") -> Sequence[OutboxRow]:
        """Give the rows of the outbox, oldest first; of one certificate with ``uid``."""
        ...


class Store(Outbox, Protocol):
    """Where every answer is durable before it is shown as given.

    Each changing call is one transaction and returns after it is on the disk.
    Safe to call from any thread. Raises StoreTrouble.
    """

    def open_inspection(self, inspection: Inspection, event: AuditEvent) -> None:
        """Write a new inspection and its first draft."""
        ...

    def save(self, inspection: Inspection, event: AuditEvent) -> None:
        """Rewrite the draft of an open inspection; raises NotAllowed once it is closed."""
        ...

    def refuse(self, inspection: Inspection, event: AuditEvent) -> None:
        """Close an inspection as refused: final row, failures, roll-ups; no certificate."""
        ...

    def sign(
        self,
        inspection: Inspection,
        certificate: SignedCertificate,
        deliveries: Sequence[Delivery],
        event: AuditEvent,
    ) -> None:
        """Close an inspection as signed: row, certificate, outbox and event in one transaction."""
        ...

    def void(
        self, inspection: Inspection, voiding: Voiding, deliveries: Sequence[Delivery], event: AuditEvent
    ) -> None:
        """Make a signed inspection void: row, reason, outbox and event in one transaction.

        The certificate stays as it was signed. Raises NotAllowed where it is void already.
        """
        ...

    def standing(self, uid: str) -> CertificateStanding:
        """Say whether the certificate of an inspection's uid is void or superseded."""
        ...

    def inspection(self, uid: str) -> Inspection | None:
        """Give an inspection, open or closed."""
        ...

    def open_for(self, identity: DeviceIdentity) -> Inspection | None:
        """Give the unfinished inspection of this device (same serial or IMEI), or None."""
        ...

    def closed_for(self, identity: DeviceIdentity) -> Sequence[Inspection]:
        """Give the finished inspections of this device, oldest first."""
        ...

    def contradicting(self, identity: DeviceIdentity) -> Sequence[Inspection]:
        """Give the inspections that share a number with this device and have another one differ.

        The closed ones first, oldest first.
        """
        ...

    def unfinished(self) -> Sequence[Inspection]:
        """Give all unfinished inspections, oldest first."""
        ...

    def certificate(self, uid: str) -> SignedCertificate | None:
        """Give the certificate of an inspection's uid."""
        ...

    def events(self, subject: str) -> Sequence[AuditEvent]:
        """Give the events about one inspection, oldest first."""
        ...

    def close(self) -> None:
        """Write what waits and close."""
        ...


class PhotoFiles(Protocol):
    """Photos by the SHA-256 of their bytes. Safe to call from any thread."""

    def put(self, data: bytes) -> str:
        """Store bytes durably and give their SHA-256, lower-case hex; raises StoreFull, StoreTrouble."""
        ...

    def get(self, sha256: str) -> bytes:
        """Give the bytes of a photo; raises StoreDamaged where they are gone or other ones."""
        ...


class Records(Protocol):
    """The inspections of a shop as lists: searched, filtered, newest first. Safe from any thread.

    Raises StoreTrouble; Cancelled soon after ``cancel`` is set.
    """

    def page(
        self, wanted: RecordFilter, limit: int, start: int | None = None, cancel: Cancel | None = None
    ) -> Sequence[RecordRow]:
        """Give at most ``limit`` rows, newest first, none of them with a key above ``start``."""
        ...

    def outline(self, wanted: RecordFilter, every: int, cancel: Cancel | None = None) -> Outline:
        """Count the rows, and give the key of every so-manieth, so that one can jump anywhere."""
        ...

    def choices(self) -> RecordChoices:
        """Give the technicians and failed points that there are."""
        ...

    def history(self, uid: str) -> Sequence[RecordRow]:
        """Give all inspections that share a number with this one, it included, newest first."""
        ...

    def unsearchable(self) -> int:
        """Give how many inspections of an older version are not found yet at most; 0 where all are."""
        ...


class PeopleStore(Protocol):
    """Where the people of the shop are kept. Each changing call is one transaction. Raises StoreTrouble."""

    def accounts(self) -> Sequence[Account]:
        """Give everybody who was ever added, in the order of their ids."""
        ...

    def account_with_badge(self, badge_hash: str) -> Account | None:
        """Give who has the badge of this hash, or None."""
        ...

    def put_account(self, account: Account, event: AuditEvent) -> None:
        """Write a person, new or changed, with its event."""
        ...

    def note(self, event: AuditEvent) -> None:
        """Write an event that changes nothing else."""
        ...


class SavedFilterStore(Protocol):
    """Where the saved searches of the shop are kept. Each change is one transaction. Raises StoreTrouble."""

    def saved_filters(self) -> Sequence[SavedFilter]:
        """Give all, the first saved first."""
        ...

    def put_saved_filter(self, one: SavedFilter, event: AuditEvent) -> None:
        """Write one in place of what stood under its uid, with its event."""
        ...

    def drop_saved_filter(self, uid: str, event: AuditEvent) -> None:
        """Delete one, with its event."""
        ...


class LineLedger(Protocol):
    """What is to be registered on a marketplace's order lines. Changes are on the disk when they return.

    A line has one intent at most, and so has a certificate; withdrawn ones do not
    count. Raises StoreTrouble.
    """

    def open(self, intent: Intent) -> Intent:
        """Keep a new intent and what sends it, or give the one that is there and wants the same.

        Raises NotAllowed where its line or its certificate has another one.
        """
        ...

    def of_line(self, line_id: int) -> Intent | None:
        """Give the intent of a line, None where there is none but withdrawn ones."""
        ...

    def of_certificate(self, uid: str) -> Intent | None:
        """Give the intent of a certificate, None where there is none but withdrawn ones."""
        ...

    def of_numbers(self, numbers: Numbers) -> Sequence[Intent]:
        """Give the intents with these numbers that were not withdrawn, on whatever line."""
        ...

    def unsettled(self) -> Sequence[Intent]:
        """Give those that are confirmed or being sent, oldest first."""
        ...

    def settle(self, intent: Intent) -> Intent | None:
        """Write an intent over the one whose version it carries; None where that was changed meanwhile."""
        ...


class MarketNotes(Protocol):
    """What is remembered of a marketplace's account, by name. Raises StoreTrouble."""

    def note(self, name: str) -> str:
        """Give what was kept; empty text for nothing."""
        ...

    def keep_note(self, name: str, value: str) -> None:
        """Keep a text; it is on the disk when this returns."""
        ...


class PrintStore(Protocol):
    """Where print jobs are kept, so that a restart loses none. Raises StoreTrouble."""

    def add_print(self, job: PrintJob, event: AuditEvent) -> PrintJob:
        """Put a job in the queue with its event; gives it with its number and as which copy it goes."""
        ...

    def settle_print(self, job: PrintJob) -> None:
        """Write how a job stands."""
        ...

    def prints(self, *, uid: str = "", limit: int = 0) -> Sequence[PrintJob]:
        """Give the jobs that are not over, oldest first.

        With ``uid`` all of one certificate, with ``limit`` the newest of all.
        """
        ...


class SecretHasher(Protocol):
    """Turns badges and PINs into what may be kept. Slow on purpose: never on the GUI thread."""

    def badge_hash(self, badge: str) -> str:
        """Give 64 hex digits, the same for the same badge in this shop."""
        ...

    def pin_hash(self, pin: str) -> str:
        """Give a PHC string with a salt of its own."""
        ...

    def is_pin(self, pin: str, hashed: str) -> bool:
        """Tell whether ``hashed`` was made of ``pin``; False for a hash that cannot be read."""
        ...


# ── certificates and what takes them ─────────────────────────────────────────


class Signer(Protocol):
    """The bench's signature over the canonical bytes of claims."""

    @property
    def key_id(self) -> str:
        """Name the key: base64url of the RFC 7638 thumbprint."""
        ...

    @property
    def is_training(self) -> bool:
        """Tell whether this is the training key, which no shop root certifies."""
        ...

    def sign(self, payload: bytes) -> str:
        """Give the compact JWS (EdDSA) whose payload is exactly ``payload``."""
        ...


class CertificateWriter(Protocol):
    """Draws the document that a buyer sees, from signed claims alone."""

    def write(
        self,
        certificate: SignedCertificate,
        language: str,
        *,
        paper: str = "",
        files: Mapping[str, bytes] | None = None,
    ) -> bytes:
        """Give the PDF's bytes: the same claims, language, paper and files give the same bytes.

        ``paper`` is ``a4`` or ``letter``, empty for the usual one; ``files`` are
        the pictures that claims name, by their SHA-256, None for those of this home.
        """
        ...


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a destination answered to one delivery: its own word for it."""

    status: str
    detail: str = ""


class Marketplace(Protocol):
    """A destination of the outbox. Sending the same row again changes nothing there."""

    @property
    def name(self) -> str:
        """Give the destination's name, as it stands in outbox rows."""
        ...

    @property
    def accepts_training(self) -> bool:
        """Tell whether this is a test registry on this machine: no other takes training certificates."""
        ...

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        """Send one row; raises DestinationDown (try later), TokenRefused or DestinationRefused (park it).

        Called from several threads at once; raises Cancelled soon after ``cancel`` is set.
        """
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


@dataclass(frozen=True, slots=True)
class MarketplaceSetup:
    """What a marketplace is made from: the settings of one destination.

    ``name`` stands in outbox rows; ``options`` are the texts of its table in
    ``destinations.toml`` but ``kind``; ``secret`` gives what the keyring keeps for
    it (a token), and raises TokenRefused where it keeps nothing.
    """

    name: str
    options: Mapping[str, str]
    secret: Callable[[], str]
    clock: Clock


class MarketplaceMaker(Protocol):
    """What an entry point of the group ``inspector.marketplaces`` names: a class, or a function.

    Raises BadInput for options that cannot be used. Opens nothing yet.
    """

    def __call__(self, setup: MarketplaceSetup) -> Marketplace:
        """Make the destination."""
        ...


@runtime_checkable
class Checkable(Protocol):
    """A destination that can be asked whether it is there, without bringing it a certificate."""

    def check(self, cancel: Cancel) -> None:
        """Return where it answers and takes the token; raises DestinationDown, TokenRefused, Cancelled."""
        ...


@runtime_checkable
class Preparing(Protocol):
    """A destination that writes rows of its own into the outbox."""

    def prepare(self) -> None:
        """Write the rows that are due, before each drain; raises StoreTrouble of the bench's own store."""
        ...


class Printers(Protocol):
    """Every printer of the bench. Calls block, with a deadline; raise PrinterTrouble and Cancelled."""

    def hand_over(self, job: PrintJob, cancel: Cancel) -> str:
        """Draw a job and hand it over; give the system's ticket, empty where it is printed already."""
        ...

    def standing(self, ticket: str, cancel: Cancel) -> Standing:
        """Say how a job stands that the printing system has taken."""
        ...


class Printer(Protocol):
    """Takes finished pages."""

    def print_pdf(self, pdf: bytes, title: str) -> str:
        """Hand over a PDF; give the queue's job id; raises PrinterTrouble."""
        ...
