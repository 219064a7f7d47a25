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
    from inspector.certificates.trust import Trusted
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


def verifier(
    home: Path | None,
    trust: Sequence[Path] = (),
    *,
    allow_training: bool = False,
    held: Sequence[Path] = (),
) -> Verifier:
    """Give what verifies certificates by the keys of ``home`` and of the files in ``trust``.

    The files in ``held`` name digests that were known before any revocation.
    Raises BadInput for a file of keys that cannot be used, CertificateTrouble for this home's own.
    """
    from inspector.certificates.trust import assembled, load_held, load_trusted
    from inspector.certificates.verify import Verifier

    known = frozenset(digest for path in held for digest in load_held(path))
    parts = [home_trust(home), *map(load_trusted, trust)]
    made = assembled(parts, allow_training=allow_training, held=known)
    return Verifier(made, certificate_writer(checklists(home)))


def home_trust(home: Path | None) -> Trusted:
    """Give whom a home trusts: its own keys, the root that certified it, a trust list that it keeps."""
    from inspector.certificates.keys import KeyRing

    return KeyRing(home or settings.default_home()).own_trust()


def certificate_writer(
    catalog: FileCatalog, setting: Callable[[], Setting] | None = None
) -> CertificateWriter:
    """Give what draws certificates in the words of ``catalog``; ``setting`` says on which paper."""
    from inspector.certificates.layout import PdfCertificate, Setting

    return PdfCertificate(catalog.texts, setting or Setting)
