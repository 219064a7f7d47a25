# SPDX-License-Identifier: Apache-2.0
"""The registry under schemathesis, from its own contract: no 5xx, no answer that the contract has not."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from registries import TOKEN, OverSocket
from registry_contract import FILE, document
from signed_certificates import bench_signer, signed

from inspector import logs
from inspector.domain.envelope import write_envelope
from inspector.registry.server import FILE as STORE
from inspector.registry.server import RunningRegistry
from inspector.registry.tokens import Grant, hash_of

SUPPORT = Path(__file__).parents[1] / "support"
SIGNER = bench_signer()
SCHEMAS = document()["components"]["schemas"]
# What the contract's examples ask for is there, so that what is found is tried too.
EXAMPLE, IMEI = SCHEMAS["Uid"]["examples"][0], SCHEMAS["Imei"]["examples"][0]
DEVICE = {"category": "phone", "family": "android", "model": "Pixel 7", "serial": "SER000001"}
# Claims and signature cannot be made from a schema, so a registry that took such a body would be wrong.
LEFT_OUT = "positive_data_acceptance"


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("scopes", ["read,write,void", ""])
def test_no_request_makes_it_fail_or_answer_beside_its_contract(tmp_path: Path, scopes: str) -> None:
    tokens = tmp_path / "tokens"
    tokens.write_text(Grant(hash_of(TOKEN), rate=1_000_000).line() + "\n")
    kept = signed(1, uid=EXAMPLE, device={**DEVICE, "imei": IMEI})
    with RunningRegistry(tmp_path, token_file=tokens, keys={SIGNER.key_id: SIGNER.public_key}) as registry:
        logs.start(tmp_path, "registry")
        put = OverSocket(registry.url).call("PUT", f"/v1/certificates/{kept.uid}", write_envelope(kept))
        done = _under_schemathesis(tmp_path, registry.url, TOKEN if scopes else "a-token-that-is-not-taken")
    assert put.status == 201
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "9 selected / 9 total" in done.stdout
    with closing(sqlite3.connect(tmp_path / STORE)) as database:
        assert database.execute("SELECT uid FROM certificate").fetchall() == [(kept.uid,)]
    _check_log(tmp_path / "logs" / "registry.log")


def _under_schemathesis(folder: Path, url: str, token: str) -> subprocess.CompletedProcess[str]:
    words = ["run", str(FILE), "--url", url, "--header", f"Authorization: Bearer {token}", "--no-color"]
    bounds = ["--exclude-checks", LEFT_OUT, "--max-examples", "30", "--seed", "20261122"]
    return subprocess.run(
        [sys.executable, "-m", "schemathesis.cli", *words, *bounds],
        cwd=folder,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "schemathesis_hooks", "PYTHONPATH": str(SUPPORT)},
        capture_output=True,
        text=True,
        timeout=550,
        check=False,
    )


def _check_log(file: Path) -> None:
    """Look that each request is there, and nothing that names a device or lets somebody in."""
    text = "".join(one.read_text() for one in file.parent.glob(file.name + "*"))
    assert len([line for line in text.splitlines() if json.loads(line)["message"] == "request"]) > 300
    for secret in (TOKEN, "a-token-that-is-not-taken", hash_of(TOKEN).hex(), EXAMPLE, IMEI, "SER000001"):
        assert secret not in text
