# SPDX-License-Identifier: Apache-2.0
"""The object graph of one process: the only place that chooses adapters.

Heavy libraries (SQLAlchemy, reportlab, urllib3, cryptography) load when the
part that needs them is first asked for, never on import: the window paints first.
"""

from __future__ import annotations

from inspector.wiring.app import REGISTRY, SOFTWARE, App, training_home
from inspector.wiring.parts import certificate_writer, checklists, drivers, verifier
from inspector.wiring.ports import (
    discovery,
    find_port,
    link_for,
    load_attribute,
    own_command,
    recorder,
    sources,
    virtual_bay,
    virtual_source,
)
from inspector.wiring.signatures import signature_faults
from inspector.wiring.standing import known_standings
from inspector.wiring.store_facts import reindex, server_facts, upgrade_store
from inspector.wiring.voiding import voids

__all__ = [
    "REGISTRY",
    "SOFTWARE",
    "App",
    "certificate_writer",
    "checklists",
    "discovery",
    "drivers",
    "find_port",
    "known_standings",
    "link_for",
    "load_attribute",
    "own_command",
    "recorder",
    "reindex",
    "server_facts",
    "signature_faults",
    "sources",
    "training_home",
    "upgrade_store",
    "verifier",
    "virtual_bay",
    "virtual_source",
    "voids",
]
