# SPDX-License-Identifier: Apache-2.0
"""What the services and drivers need from outside, as Protocols, a module a room.

Each has two real implementations at least (a live one and a replay, a memory
or a folder one). Adapters implement them; only ``inspector.wiring`` chooses.
"""

from __future__ import annotations

from inspector.ports.cancel import Cancel
from inspector.ports.certificates import CertificateWriter, Signer
from inspector.ports.checklists import Catalog
from inspector.ports.clock import Clock
from inspector.ports.drivers import (
    AgentFile,
    Deadlines,
    Driver,
    DriverMaker,
    DriverManifest,
    LiveDriver,
    Match,
    Plugins,
    VirtualBay,
)
from inspector.ports.errands import ErrandStore
from inspector.ports.exchange import ImportLedger, ImportRun, TableReader, TableWriter
from inspector.ports.links import Link, PortSource, Securable, Transport
from inspector.ports.marketplaces import (
    Checkable,
    Hearing,
    Marketplace,
    MarketplaceMaker,
    MarketplaceSetup,
    Preparing,
    Receipt,
)
from inspector.ports.order_lines import LineLedger, MarketNotes
from inspector.ports.outbox import Outbox
from inspector.ports.people import PeopleStore, SecretHasher
from inspector.ports.printing import Printer, Printers, PrintStore
from inspector.ports.records import Records, SavedFilterStore
from inspector.ports.review import ReviewStore
from inspector.ports.sampling import SamplingStore
from inspector.ports.store import PhotoFiles, Store

__all__ = [
    "AgentFile",
    "Cancel",
    "Catalog",
    "CertificateWriter",
    "Checkable",
    "Clock",
    "Deadlines",
    "Driver",
    "DriverMaker",
    "DriverManifest",
    "ErrandStore",
    "Hearing",
    "ImportLedger",
    "ImportRun",
    "LineLedger",
    "Link",
    "LiveDriver",
    "MarketNotes",
    "Marketplace",
    "MarketplaceMaker",
    "MarketplaceSetup",
    "Match",
    "Outbox",
    "PeopleStore",
    "PhotoFiles",
    "Plugins",
    "PortSource",
    "Preparing",
    "PrintStore",
    "Printer",
    "Printers",
    "Receipt",
    "Records",
    "ReviewStore",
    "SamplingStore",
    "SavedFilterStore",
    "SecretHasher",
    "Securable",
    "Signer",
    "Store",
    "TableReader",
    "TableWriter",
    "Transport",
    "VirtualBay",
]
