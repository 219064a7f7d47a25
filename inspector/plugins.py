# SPDX-License-Identifier: Apache-2.0
"""The drivers that are installed, found by their entry points.

A distribution names its manifests in the group ``inspector.drivers``. Only the
manifests are loaded to match a port; a driver's own code is loaded when it is
built. A driver that cannot be loaded is listed with its reason and stands in
nobody's way.
"""

from __future__ import annotations

import importlib
import importlib.resources
import importlib.util
import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import cast

from inspector.domain.device import SeenPort
from inspector.domain.errors import BenchTrouble, NoDriver
from inspector.domain.phrase import Phrase
from inspector.ports import Clock, Deadlines, Driver, DriverMaker, DriverManifest, Link

GROUP = "inspector.drivers"

_log = logging.getLogger(__name__)

FindEntryPoints = Callable[[], Iterable[EntryPoint]]


@dataclass(frozen=True, slots=True)
class _Found:
    manifests: tuple[DriverManifest, ...]
    broken: tuple[tuple[str, str], ...]


def installed() -> Iterable[EntryPoint]:
    """List the entry points of all distributions that can be imported; no driver's code is run."""
    return entry_points(group=GROUP)


def translations(language: str, find: FindEntryPoints = installed) -> Sequence[Path]:
    """List the files with which drivers speak a language: ``i18n/*_de.qm`` beside their manifest.

    A driver without one speaks English; one that cannot be found is passed over. No manifest is loaded.
    """
    packages = dict.fromkeys(entry.module.rpartition(".")[0] for entry in find())
    folders = [folder for package in packages if package for folder in _folders(package)]
    return [path for folder in folders for path in sorted((folder / "i18n").glob(f"*_{language}.qm"))]


def _folders(package: str) -> Sequence[Path]:
    try:
        spec = importlib.util.find_spec(package)
    except Exception as error:  # noqa: BLE001 - whatever a foreign package raises, the bench goes on
        _log.warning("package %s cannot be found: %s", package, _words(error))
        return ()
    return [Path(one) for one in (spec.submodule_search_locations or ())] if spec is not None else ()


class EntryPointPlugins:
    """The drivers of this environment; looked up once, at the first question. Safe from any thread."""

    def __init__(self, find: FindEntryPoints = installed) -> None:
        self._find = find
        self._lock = threading.Lock()
        self._found: _Found | None = None

    def manifests(self) -> Sequence[DriverManifest]:
        """List the manifests that could be loaded, by family."""
        return self._look().manifests

    def broken(self) -> Sequence[tuple[str, str]]:
        """List the drivers that could not be loaded: the entry point's name and the reason in words."""
        return self._look().broken

    def match(self, port: SeenPort) -> DriverManifest | None:
        """Give the manifest that fits ``port`` by the most facts, or None."""
        best: DriverManifest | None = None
        most = -1
        for manifest in self.manifests():
            facts = max((len(one.facts) for one in manifest.matches if one.fits(port)), default=-1)
            if facts > most:
                best, most = manifest, facts
        return best

    def make(self, manifest: DriverManifest, link: Link, clock: Clock, deadlines: Deadlines) -> Driver:
        """Load the driver and build it; raises NoDriver when its code is broken."""
        maker = _maker(manifest)
        try:
            return maker(link, clock, deadlines)
        except BenchTrouble:
            raise
        except Exception as error:
            raise _no_driver(manifest, error) from error

    def agent(self, manifest: DriverManifest) -> bytes:
        """Give the agent of a family, byte for byte as it ships; raises NoDriver when it is not there."""
        package, _, name = manifest.agent.file.partition(":") if manifest.agent else ("", "", "")
        try:
            return importlib.resources.files(package).joinpath(name).read_bytes()
        except (ImportError, OSError, ValueError) as error:
            raise _no_driver(manifest, error) from error

    def _look(self) -> _Found:
        with self._lock:
            if self._found is None:
                self._found = _load_manifests(self._find())
            return self._found


def _maker(manifest: DriverManifest) -> DriverMaker:
    module, _, name = manifest.driver.partition(":")
    try:
        found: object = getattr(importlib.import_module(module), name)
    except Exception as error:
        raise _no_driver(manifest, error) from error
    if not callable(found):
        raise NoDriver(
            Phrase("The driver '{family}' cannot be used.", family=manifest.family),
            code=f"{manifest.driver}: no class",
        )
    return cast(DriverMaker, found)


def _no_driver(manifest: DriverManifest, error: Exception) -> NoDriver:
    _log.warning("driver %s cannot be loaded", manifest.family, exc_info=error)
    return NoDriver(
        Phrase("The driver '{family}' cannot be loaded.", family=manifest.family), code=_words(error)
    )


def _load_manifests(found: Iterable[EntryPoint]) -> _Found:
    good: dict[str, DriverManifest] = {}
    broken: list[tuple[str, str]] = []
    for entry in sorted(found, key=lambda one: (one.name, one.value)):
        manifest = _load_manifest(entry)
        if isinstance(manifest, str):
            broken.append((entry.name, manifest))
        elif manifest.family in good and good[manifest.family] is not manifest:
            broken.append((entry.name, f"another driver is already there for '{manifest.family}'"))
        else:
            good[manifest.family] = manifest
    for name, reason in broken:
        _log.warning("driver %s is not available: %s", name, reason)
    return _Found(tuple(good[family] for family in sorted(good)), tuple(broken))


def _load_manifest(entry: EntryPoint) -> DriverManifest | str:
    """Give the manifest, or in words why it cannot be had."""
    try:
        manifest = entry.load()
    except Exception as error:  # noqa: BLE001 - whatever a foreign module raises, the bench goes on
        _log.debug("entry point %s", entry.value, exc_info=error)
        return _words(error)
    if not isinstance(manifest, DriverManifest):
        return f"{entry.value} is a {type(manifest).__name__}, not a DriverManifest"
    return manifest


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:200]
