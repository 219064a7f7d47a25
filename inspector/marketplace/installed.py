# SPDX-License-Identifier: Apache-2.0
"""The kinds of destinations: ours, and those that installed distributions bring.

A distribution names the maker of a marketplace in the group
``inspector.marketplaces``; the entry point's name is the kind that settings
name. Its code is loaded when a destination of that kind is made.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import TYPE_CHECKING, cast

from inspector.domain.errors import BadInput, BenchTrouble
from inspector.domain.phrase import Phrase
from inspector.marketplace.contained import Contained
from inspector.marketplace.folder import FolderMarketplace

if TYPE_CHECKING:
    from inspector.ports import Marketplace, MarketplaceMaker, MarketplaceSetup

GROUP = "inspector.marketplaces"
OURS = ("backmarket", "folder", "shop-database", "webhook")
"""``backmarket`` and ``shop-database`` need the store, too: ``inspector.wiring`` makes them."""

_log = logging.getLogger(__name__)

FindEntryPoints = Callable[[], Iterable[EntryPoint]]


def installed() -> Iterable[EntryPoint]:
    """List the entry points of all distributions that can be imported; no code of theirs is run."""
    return entry_points(group=GROUP)


def kinds(find: FindEntryPoints = installed) -> tuple[str, ...]:
    """Name the kinds that there are: ours first. Of one name ours counts."""
    return (*OURS, *sorted({one.name for one in find()} - set(OURS)))


def make(kind: str, setup: MarketplaceSetup, find: FindEntryPoints = installed) -> Marketplace:
    """Make a destination; raises BadInput for a kind that is not there or broken, and for its options."""
    if kind == "folder":
        return folder(setup)
    if kind == "webhook":
        from inspector.marketplace.webhook import webhook

        return webhook(setup)
    return Contained(setup.name, _made(_maker(kind, find), kind, setup))


def folder(setup: MarketplaceSetup) -> FolderMarketplace:
    """Make a folder from settings: ``path``, whole; raises BadInput."""
    path = Path(setup.options.get("path", ""))
    if set(setup.options) != {"path"} or not path.is_absolute():
        raise BadInput(
            Phrase("The folder {name} wants one option: path.", name=setup.name),
            "Write the whole path of a folder below its name.",
        )
    return FolderMarketplace(setup.name, path)


def _maker(kind: str, find: FindEntryPoints) -> MarketplaceMaker:
    for entry in find():
        if entry.name == kind:
            return _loaded(entry)
    raise BadInput(
        Phrase("There is no kind of destination '{kind}'.", kind=kind),
        Phrase("Install what brings it; there are {kinds}.", kinds=", ".join(kinds(find))),
    )


def _loaded(entry: EntryPoint) -> MarketplaceMaker:
    try:
        maker = entry.load()
    except Exception as error:
        raise _broken(entry.name, error) from error
    if not callable(maker):
        raise _broken(entry.name, TypeError(f"{entry.value} is no class"))
    return cast("MarketplaceMaker", maker)


def _made(maker: MarketplaceMaker, kind: str, setup: MarketplaceSetup) -> Marketplace:
    try:
        made = maker(setup)
    except BenchTrouble:
        raise
    except Exception as error:
        raise _broken(kind, error) from error
    if not callable(getattr(made, "deliver", None)):
        raise _broken(kind, TypeError("it makes nothing that delivers"))
    return made


def _broken(kind: str, error: Exception) -> BadInput:
    _log.warning("destination kind %s cannot be used", kind, exc_info=error)
    return BadInput(
        Phrase("The program for destinations of the kind '{kind}' cannot be used.", kind=kind),
        "Update or reinstall it; what is for them waits here.",
        code=f"{type(error).__name__}: {error}"[:200],
    )
