# SPDX-License-Identifier: Apache-2.0
"""The doctor looks at where certificates go; it asks none of them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from inspector import wiring
from inspector.cli.doctor.examined import Examined, missing, well
from inspector.domain.errors import BenchTrouble, StoreTrouble, SyncTrouble
from inspector.wiring import registry_token
from inspector.wiring.certificate_rows import lacking, lacking_countersignatures
from inspector.wiring.destination_overview import Shown, host_of, overview
from inspector.wiring.market_turns import holders
from inspector.wiring.shop_database import of_home

if TYPE_CHECKING:
    from inspector.storage.leases import Held


def examine(args: argparse.Namespace) -> Iterator[Examined]:
    """Look at the registry and at each line of the list beside it."""
    try:
        app = wiring.App(args.home, read_only=True)
    except BenchTrouble:
        return  # the home's own line says it
    try:
        yield _registry(app)
        for one in overview(app):
            yield _destination(one)
        yield from _rows(app)
        yield from _turns(app)
    except BenchTrouble as trouble:
        yield missing("destinations", trouble.title, trouble.advice, is_needed=False)
    finally:
        app.close()


def _turns(app: wiring.App) -> Iterator[Examined]:
    """Ask the shop's database, where there is one, who sends for the shop."""
    place = of_home(app)
    if place is None:
        return
    what = f"database {place.name}"
    try:
        found = holders(app)
    except (StoreTrouble, SyncTrouble) as trouble:
        yield missing(what, trouble.title, "What is for it waits here until it answers.", is_needed=False)
        return
    held = [f"{name}: {_holder(one)}" for name, one in found.items()]
    yield well(what, "it answers", "; ".join(held))


def _holder(one: Held) -> str:
    return f"bench {one.holder}, {one.left_s:.0f} s left" if one.left_s > 0 else f"nobody, last {one.holder}"


def _rows(app: wiring.App) -> Iterator[Examined]:
    try:
        found, said = lacking(app), lacking_countersignatures(app)
    except StoreTrouble:
        return  # the store's own line says it
    for name, many in found.items():
        yield _lacking(name, many)
    for name, many in said.items():
        yield _lacking_said(name, many)


def _lacking(name: str, many: int) -> Examined:
    words = "1 certificate has" if many == 1 else f"{many} certificates have"
    advice = f"If it is to get what was signed before, run 'inspector outbox add --missing --to {name}'."
    return missing(f"rows for {name}", f"{words} no row for {name}.", advice, is_needed=False)


def _lacking_said(name: str, many: int) -> Examined:
    words = "1 countersignature has" if many == 1 else f"{many} countersignatures have"
    advice = f"To send them behind their certificates, run 'inspector outbox add --missing --to {name}'."
    return missing(f"countersigned for {name}", f"{words} no row for {name}.", advice, is_needed=False)


def _registry(app: wiring.App) -> Examined:
    url = app.settings.registry_url
    if not url:
        return well("registry", "none", "Certificates stay on this bench; the settings take its address.")
    lies = registry_token.place(app)
    token = "no token" if lies == "none" else f"with a token ({lies})"
    return well("registry", f"{host_of({'url': url})}, {token}")


def _destination(one: Shown) -> Examined:
    what = f"destination {one.name}"
    found = ", ".join(part for part in (one.kind, one.host, _secret(one)) if part)
    if one.trouble is not None:
        said = f"{found}: {one.trouble.title}"
        return missing(what, said, one.trouble.advice, is_needed=False)
    if one.kind == "webhook" and one.has_secret is False:
        advice = f"Make one with 'inspector destinations secret {one.name}' and give it to the receiver."
        return missing(what, found, advice, is_needed=False)
    return well(what, found)


def _secret(one: Shown) -> str:
    if not one.needs_secret:
        return ""
    return {True: "with a secret", False: "no secret", None: "its secret cannot be read"}[one.has_secret]
