# SPDX-License-Identifier: Apache-2.0
"""Ten thousand certificates' claims verified on one core, against the bare Ed25519 check of the same.

``verify_claims`` is the whole of ``inspector verify`` on certificate.json of a
bench that a root certified: its form, the signature, the root's word, the
page's code beside the claims, canonical bytes made again and compared, every
fact read, the digest. ``floor`` is what the signature alone takes by the same library.
Processor time.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
import certified_phones as phones
import golden_pages
from signed_certificates import sign_claims, uid_of

from inspector.certificates import p256
from inspector.certificates.signing import decode_jws
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier
from inspector.domain.certificate import SignedCertificate
from inspector.domain.envelope import write_envelope

MANY = int(os.environ.get("INSPECTOR_BENCH_CERTIFICATES", "10000"))
BENCH = golden_pages.signer()
ROOT = golden_pages.root_key().public_key()


def certificates() -> list[SignedCertificate]:
    """Sign a whole phone's claims so many times, each under a number of its own."""
    claims = dict(phones.certificate(signer=BENCH).claims)
    return [sign_claims({**claims, "uid": uid_of(1 + number)}, BENCH) for number in range(MANY)]


def whole(files: Sequence[bytes]) -> float:
    """Verify every file; give the seconds."""
    verifier = Verifier(Trust(roots={p256.key_id(ROOT): ROOT}), phones.writer())
    start = time.process_time()
    good = sum(verifier.data(one).is_good for one in files)
    spent = time.process_time() - start
    assert good == len(files)
    return spent


def bare(signed: Sequence[SignedCertificate]) -> float:
    """Check the signatures alone, taken apart beforehand; give the seconds."""
    apart = [decode_jws(one.jws) for one in signed]
    check = BENCH.public_key.verify
    start = time.process_time()
    for one in apart:
        check(one.signature, one.signed)
    return time.process_time() - start


def main() -> None:
    signed = certificates()
    files = [write_envelope(one) for one in signed]
    ours, floor = whole(files), bare(signed)
    line = {
        "name": "verify_claims",
        "value": round(ours / floor, 2),
        "unit": "x the bare check",
        "goal": None,
        "ok": None,
        "a_second": {"ours": round(MANY / ours), "bare": round(MANY / floor)},
        "certificates": MANY,
        "bytes_each": sum(map(len, files)) // MANY,
    }
    print(json.dumps(line))


if __name__ == "__main__":
    main()
