# SPDX-License-Identifier: Apache-2.0
"""Parts that need no open home: drivers, checklists, what verifies and draws certificates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import settings

if TYPE_CHECKING:
    from inspector.catalog import FileCatalog
    from inspector.certificates.layout import Setting
    from inspector.certificates.verify import Verifier
    from inspector.plugins import EntryPointPlugins
    from inspector.ports import CertificateWriter


def drivers() -> EntryPointPlugins:
    """Give the installed drivers."""
    from inspector.plugins import EntryPointPlugins

    return EntryPointPlugins()


def checklists(home: Path | None) -> FileCatalog:
    """Give the checklists: those that ship, and the shop's own in ``home`` (by default the default home)."""
    from inspector import bundled
    from inspector.catalog import FileCatalog

    return FileCatalog([bundled.checklists(), (home or settings.default_home()) / "checklists"])


def verifier(home: Path | None, trust: Sequence[Path] = (), *, allow_training: bool = False) -> Verifier:
    """Give what verifies certificates by the keys of ``home`` and of the files in ``trust``.

    Raises BadInput for a file of keys that cannot be used, CertificateTrouble for this home's own.
    """
    from inspector.certificates.keys import KeyRing
    from inspector.certificates.trust import Trust, load_keys
    from inspector.certificates.verify import Verifier

    keys = dict(KeyRing(home or settings.default_home()).trusted())
    for path in trust:
        keys |= load_keys(path)
    return Verifier(Trust(keys, allow_training), certificate_writer(checklists(home)))


def certificate_writer(
    catalog: FileCatalog, setting: Callable[[], Setting] | None = None
) -> CertificateWriter:
    """Give what draws certificates in the words of ``catalog``; ``setting`` says on which paper."""
    from inspector.certificates.layout import PdfCertificate, Setting

    return PdfCertificate(catalog.texts, setting or Setting)
