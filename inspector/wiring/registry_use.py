# SPDX-License-Identifier: Apache-2.0
"""The registry among the destinations of a home, and another one for as long as a process runs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput
from inspector.wiring.home import REGISTRY

if TYPE_CHECKING:
    from inspector.ports import Marketplace
    from inspector.wiring.app import App


def destinations(app: App) -> tuple[Marketplace, ...]:
    """Make all destinations; one whose address cannot be used lets its rows wait and says why."""
    from inspector.marketplace.unusable import UnusableDestination
    from inspector.wiring.destinations import made

    others = made(app)
    if not app.settings.registry_url:
        return others
    try:
        return (_registry(app, app.settings.registry_url), *others)
    except BadInput as trouble:
        return (UnusableDestination(REGISTRY, trouble), *others)


def use_meanwhile(app: App, url: str) -> None:
    """Send to the registry at ``url`` while this process runs; raises BadInput, and then changes nothing."""
    from inspector.wiring.destinations import made

    client = _registry(app, url)
    app.settings = replace(app.settings, registry_url=url)
    for one in app.__dict__.pop("destinations", ()):
        one.close()
    app.__dict__.pop("sync", None)
    app.__dict__["destinations"] = (client, *made(app))


def _registry(app: App, url: str) -> Marketplace:
    from inspector.wiring import registry_token

    return app.registry_client(url, lambda: registry_token.read_to_send(app))
