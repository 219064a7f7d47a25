# SPDX-License-Identifier: Apache-2.0
"""What a certificate takes from the settings: how the shop shows itself, and the paper."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.certificate import Imprint
from inspector.domain.errors import BadInput, BenchTrouble

if TYPE_CHECKING:
    from inspector.certificates.layout import Setting
    from inspector.certificates.logo import Logos
    from inspector.ports import PhotoFiles
    from inspector.settings import Settings

_LOG = logging.getLogger(__name__)


def imprint(one: Settings, logos: Logos) -> Imprint:
    """Give what the shop says of itself; a logo that has gone since it was chosen stops nobody's work."""
    logo = ""
    if one.shop_logo:
        try:
            logo = logos.take(Path(one.shop_logo).expanduser())
        except BadInput as trouble:
            _LOG.warning("certificates go without the logo: %s", trouble.title)
    return Imprint(one.shop_address, one.shop_url, logo, int(one.warranty_months))


def setting(one: Settings, logos: Logos) -> Setting:
    """Give what certificates are drawn on."""
    from inspector.certificates.layout import Setting
    from inspector.storage.photo_files import PhotoFolder

    return Setting(one.paper, logos, partial(_photo, PhotoFolder(one.home)))


def _photo(files: PhotoFiles, sha256: str) -> bytes | None:
    """Give a photo that claims name; without it the page shows the outline, as with one from elsewhere."""
    try:
        return files.get(sha256)
    except BenchTrouble as trouble:
        _LOG.warning("a certificate is drawn without its photo: %s", trouble.title)
        return None
