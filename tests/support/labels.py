# SPDX-License-Identifier: Apache-2.0
"""Signed certificates to print labels of, and readers of what comes out of a printer."""

from __future__ import annotations

from typing import Any

import pypdfium2
import zxingcpp
from PIL import Image
from signed_certificates import AT, bench_signer, signed

from inspector.certificates.label_marks import LabelSize
from inspector.domain.certificate import SignedCertificate
from inspector.domain.event import Json

IMEI = "350000000000006"
DEVICE: dict[str, Json] = {
    "category": "phone",
    "family": "android",
    "model": "Pixel 6a",
    "storage": "128 GB",
    "colour": "Charcoal",
    "imei": IMEI,
    "serial": "VRTLP6A000314",
}


def label_certificate(*, training: bool = False, device: dict[str, Json] | None = None) -> SignedCertificate:
    """Sign a phone that passed: all that stands on a label."""
    return signed(
        7,
        bench_signer(training=training),
        device=device or DEVICE,
        grade={"rule": "grade-1", "chosen": "good", "suggested": "good", "by": "t-07"},
        points=[
            {"number": at, "id": f"p{at}", "outcome": "pass", "gate": False, "on_fail": "refuse"}
            for at in range(1, 26)
        ],
        readings=[
            {
                "name": "battery.health",
                "value": 91,
                "quality": "measured",
                "at": AT,
                "unit": "%",
                "source": "x",
            }
        ],
        technician="t-07",
    )


def picture(pdf: bytes, size: LabelSize) -> Image.Image:
    """Draw a label's PDF as a printer of its resolution would, each dot as two pixels square."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page: Any = document[0]
        image: Image.Image = page.render(scale=2 * size.dots_per_mm * 25.4 / 72).to_pil().convert("L")
        return image
    finally:
        document.close()


def codes(image: Image.Image) -> dict[str, str]:
    """Read every code in a picture, by format."""
    return {one.format.name: str(one.text) for one in zxingcpp.read_barcodes(image)}
