# SPDX-License-Identifier: Apache-2.0
"""The drawn pages as they were looked at: text and pictures of each language and paper.

``python tests/support/golden_pages.py`` writes them anew, to be looked at before they are kept.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from functools import cache
from pathlib import Path
from textwrap import wrap
from typing import Any

import certified_laptops as laptops
import certified_phones as phones
import certified_tablets as tablets
import pypdfium2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from inspector.certificates import delegation
from inspector.certificates.delegation import Delegation
from inspector.certificates.document import PAPERS
from inspector.certificates.qr import Coding
from inspector.certificates.signing import BenchSigner
from inspector.certificates.wording import languages
from inspector.domain.certificate import Imprint, SignedCertificate
from inspector.domain.device import DeviceIdentity
from inspector.domain.grading import Grade, GradeDecision
from inspector.domain.inspection import Inspection, Photo

FOLDER = Path(__file__).parents[1] / "golden" / "certificate-4"
EVERY = [(language, paper) for language in languages() for paper in PAPERS]
HOST = "verify.nordkaj.example"
_DPI = 60
_GREYS = 16
_WINDOW = 3.5
"""Pixels on each side of a place: eight by eight are compared as one, 3.4 mm of the paper."""
MOST_APART = 20
"""Between 8, what another way to smooth edges makes, and 36, the least that a lost mark makes."""


def logo_source(mode: str = "RGBA", form: str = "PNG", size: tuple[int, int] = (640, 320)) -> bytes:
    """Give a picture file such as shops have: a disc with a letter, transparent around it."""
    picture = Image.new(mode, size, (255, 255, 255, 0)[: len(mode)])
    pen = ImageDraw.Draw(picture)
    pen.ellipse((0, 0, size[1] - 1, size[1] - 1), fill=(18, 24, 26, 255)[: len(mode)])
    pen.rectangle((size[1] + 40, 120, size[0] - 20, 200), fill=(0, 110, 99, 255)[: len(mode)])
    made = io.BytesIO()
    picture.save(made, form)
    return made.getvalue()


@cache
def plain() -> bytes:
    """Give its plain form as it was once made: another Pillow packs the same pixels otherwise."""
    return (FOLDER / "logo.png").read_bytes()


@cache
def photo() -> bytes:
    """Give the photo of a phone that was laid on a mat: drawn by us, and as plain as photos are kept."""
    return (FOLDER / "photo.jpg").read_bytes()


def photos() -> tuple[Photo, ...]:
    """Give the photos of an inspection; only the file of the first is there."""
    rest = (Photo("back", "cd" * 32), Photo("defect back 640/760", "ef" * 32))
    return (Photo("screen_on", hashlib.sha256(photo()).hexdigest()), *rest)


def imprint() -> Imprint:
    """Give what the shop says of itself."""
    name = hashlib.sha256(plain()).hexdigest()
    return Imprint("Lagergatan 4, 211 00 Malmö", "nordkaj.example", name, 12)


def root_key() -> ec.EllipticCurvePrivateKey:
    """Give the shop's root."""
    return ec.derive_private_key(7, ec.SECP256R1())


@cache
def signer(*, training: bool = False) -> BenchSigner:
    """Give a bench that a root certified and whose codes lead to a host of the shop's."""
    private = Ed25519PrivateKey.from_private_bytes(bytes([1] * 32))
    root = root_key()
    known = delegation.short_id(root.public_key())
    word = Delegation(known, "bench-3", "shop-1", private.public_key(), 1_700_000_000, 1_900_000_000, 1)
    coding = Coding(f"https://{HOST}/c", delegation.issue(root, word))
    return BenchSigner(private, is_training=training, coding=coding)


def whole(
    one: Inspection | None = None, *, training: bool = False, signed: bool = True, shop: str = phones.SHOP
) -> SignedCertificate:
    """Give a certificate with all that one can have."""
    one = one or replace(phones.phone(is_training=training), photos=photos())
    bench = signer(training=training)
    return phones.certificate(one, signer=bench, imprint=imprint(), signed=signed, shop=shop)


def drawn(one: SignedCertificate, language: str, paper: str) -> bytes:
    """Draw it with its logo and its photo."""
    files = {imprint().logo: plain(), hashlib.sha256(photo()).hexdigest(): photo()}
    return phones.writer().write(one, language, paper=paper, files=files)


EASTERN_SHOP = "深圳市翻新手机行 Nordkaj"
BARE = ("bare", "laptop", "laptop-marks", "tablet")
"""Cases without a photo: the outline is drawn."""
LONG_NAME = "Galaxy Z Fold7 Ultra Special Edition for Business with S Pen Support 5G Dual SIM"


def _named(model: str, maker: str, colour: str) -> DeviceIdentity:
    return replace(phones.phone().identity, model=model, manufacturer=maker, colour=colour)


def hard(case: str) -> Inspection:
    """Give a phone whose pages are not easy to lay out."""
    crowded = phones.phone(
        identity=_named(LONG_NAME, "Samsung Electronics", "Blue Shadow Titanium Whitesilver"),
        defects=phones.many_defects(30),
        grade=GradeDecision(Grade.GOOD, Grade.FAIR, "anna", "the scratches were polished", "bob"),
    )
    cases = {
        "long": crowded,
        "defects": phones.phone(defects=phones.many_defects(30)),
        "remarks": phones.phone(changed=[phones.remark(note="replaced by a part of another maker")]),
        "polish": phones.phone(identity=_named("Żółw Łódź 12 Pro", "Zażółć gęślą jaźń", "Źrebięcy brąz")),
        "cjk": _eastern(),
        "laptop": laptops.laptop(),
        "laptop-marks": replace(laptops.laptop(), defects=phones.many_defects(30)),
        "tablet": tablets.tablet(),
    }
    one = cases.get(case, phones.phone())
    return replace(one, photos=() if case in BARE else photos())


def _eastern() -> Inspection:
    """Give a phone whose names and notes are Chinese, Japanese and Korean."""
    return replace(
        phones.phone(
            identity=_named("小米手机 14 超级版 갤럭시 スマートフォン", "小米科技", "黑色"),
            changed=[phones.remark(note="屏幕已更换，颜色略有不同")],
            grade=GradeDecision(Grade.GOOD, Grade.FAIR, "王小明", "划痕很轻，几乎看不见", "李娜"),
        ),
        technician="王小明",
    )


def certified(case: str) -> SignedCertificate:
    """Give the certificate of a hard case, by the shop that it belongs to."""
    return whole(hard(case), shop=EASTERN_SHOP if case == "cjk" else phones.SHOP)


def hardest() -> SignedCertificate:
    """Give the certificate of which digests are kept: much to say, in two scripts."""
    one = replace(hard("cjk"), defects=phones.many_defects(12), supersedes="06C5V8K9QW7M2N4P6R8T0V1X3Z")
    return whole(one, shop=EASTERN_SHOP)


HARD = (
    ("long", "de", "letter"),
    ("long", "es", "a4"),
    ("defects", "en", "letter"),
    ("defects", "fr", "a4"),
    ("remarks", "sv", "a4"),
    ("bare", "de", "letter"),
    ("bare", "en", "a4"),
    ("polish", "pl", "letter"),
    ("cjk", "fr", "a4"),
    ("cjk", "de", "letter"),
    ("laptop-marks", "pl", "letter"),
    *(("laptop", language, paper) for language, paper in EVERY),
    *(("tablet", language, list(PAPERS)[place % 2]) for place, language in enumerate(languages())),
)
"""Each hard case in the language and on the paper in which it was looked at."""


def text_of(pdf: bytes) -> str:
    """Give what stands on the pages, page by page, in lines of one length."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [" ".join(str(page.get_textpage().get_text_bounded()).split()) for page in document]
    finally:
        document.close()
    return "\n\n".join("\n".join(wrap(page, 100, break_on_hyphens=False)) for page in pages) + "\n"


def picture_of(pdf: bytes) -> Image.Image:
    """Give all pages side by side in ``_GREYS`` steps of grey: small enough to be kept."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        scale: Any = _DPI / 72
        pages = [page.render(scale=scale, grayscale=True).to_pil() for page in document]
    finally:
        document.close()
    picture = Image.new("L", (sum(page.width for page in pages), max(page.height for page in pages)), 255)
    x = 0
    for page in pages:
        picture.paste(page, (x, 0))
        x += page.width
    return _in_greys(picture)


def _in_greys(picture: Image.Image) -> Image.Image:
    step = 255 // (_GREYS - 1)
    greys = Image.frombytes(
        "P", picture.size, picture.point([(one + 8) // step for one in range(256)]).tobytes()
    )
    greys.putpalette([one * step for one in range(_GREYS) for _ in range(3)])
    return greys


def furthest(before: Image.Image, now: Image.Image) -> int:
    """Give by how much the eight by eight pixels differ that differ most: 0 to 255, white against black.

    A mean over the pages would not see a mark that is gone.
    """
    blurred = [one.convert("L").filter(ImageFilter.BoxBlur(_WINDOW)) for one in (before, now)]
    return int(ImageChops.difference(*blurred).getextrema()[1])  # type: ignore[arg-type]  # of one band


def main() -> None:
    """Write all of them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language, paper in EVERY:
        pdf = drawn(whole(), language, paper)
        (FOLDER / f"{language}-{paper}.txt").write_text(text_of(pdf), encoding="utf-8")
        picture_of(pdf).save(FOLDER / f"{language}-{paper}.png", optimize=True, bits=4)
    for case, language, paper in HARD:
        pdf = drawn(certified(case), language, paper)
        (FOLDER / f"{case}-{language}-{paper}.txt").write_text(text_of(pdf), encoding="utf-8")
        picture_of(pdf).save(FOLDER / f"{case}-{language}-{paper}.png", optimize=True, bits=4)


if __name__ == "__main__":
    main()
