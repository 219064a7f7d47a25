# SPDX-License-Identifier: Apache-2.0
"""How the destinations of a home stand, for people: what each is, where it leads, whether it has a secret."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from inspector.domain.errors import BenchTrouble, TokenRefused
from inspector.settings.destinations import FILE
from inspector.wiring import destinations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.settings.destinations import Place
    from inspector.wiring.app import App

_WHERE = ("url", "host", "path", "region")
"""Options that say where a destination is, the plainest first; those of plug-ins are theirs to name."""
WITHOUT_SECRET = frozenset({"folder"})
Stamp = tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Shown:
    """One destination beside the registry. Nothing secret is in it.

    ``host`` is empty where its options do not say; ``has_secret`` None where the
    keyring does not tell; ``trouble`` is why it cannot be used.
    """

    name: str
    kind: str
    host: str
    has_secret: bool | None
    trouble: BenchTrouble | None = None

    @property
    def needs_secret(self) -> bool:
        """Tell whether its kind may ask for one."""
        return self.kind not in WITHOUT_SECRET


def overview(app: App) -> tuple[Shown, ...]:
    """Say how each stands; asks the keyring alone. Raises BadInput for a file that cannot be used."""
    return tuple(_shown(app, place) for place in destinations.places(app))


def host_of(options: Mapping[str, str]) -> str:
    """Give where options lead: a server's name, without what an address may carry besides; or a folder."""
    text = next((options[name] for name in _WHERE if options.get(name)), "")
    if "://" not in text:
        return text
    try:
        return urlsplit(text).hostname or ""
    except ValueError:
        return ""


def stamp(home: Path) -> Stamp:
    """Tell one state of the file from another, without reading it; None where there is none."""
    try:
        found = (home / FILE).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def renew(app: App) -> None:
    """Forget what was made of the list: the next who syncs makes it anew. Nothing may sync meanwhile."""
    app.__dict__.pop("sync", None)
    for one in app.__dict__.pop("destinations", ()):
        one.close()


def _shown(app: App, place: Place) -> Shown:
    trouble = None
    try:
        destinations.make(app, place).close()
    except BenchTrouble as found:
        trouble = found
    return Shown(place.name, place.kind, host_of(place.options), _has_secret(app, place), trouble)


def _has_secret(app: App, place: Place) -> bool | None:
    if place.kind in WITHOUT_SECRET:
        return False
    try:
        return bool(destinations.secret(app, place.name))
    except TokenRefused as trouble:
        return False if trouble.code == "no_secret" else None
