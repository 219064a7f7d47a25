# SPDX-License-Identifier: Apache-2.0
"""A whole inspection of a virtual laptop without a display: read, answered, erased, certified as training."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector import bundled
from inspector.cli import main

VIRTUAL = bundled.path("resources", "virtual", "laptop-good.toml")


def test_a_virtual_laptop_comes_to_a_training_certificate(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    laptop = tmp_path / "laptop.toml"
    laptop.write_text(
        VIRTUAL.read_text(encoding="utf-8").replace("cameras = 1", "cameras = 1\nerase_s = 1.5")
    )
    bench = tmp_path / "bench.toml"
    answers = VIRTUAL.with_name("laptop-good.answers.toml")
    bench.write_text(
        '[[devices]]\nname = "laptop"\nslot = "B1"\nfamily = "laptop"\ndevice = "laptop.toml"\n'
        f"answers = {json.dumps(str(answers))}\n"
        'expect = "signed"\n'
    )
    home = ["--home", str(tmp_path / "home")]
    out = str(tmp_path / "out")
    # A registry is not what is tried here: with none there the row waits.
    code = main(
        [*home, "demo", "--json", "--bench", str(bench), "--out", out, "--registry", "http://127.0.0.1:9"]
    )
    said = json.loads(capfd.readouterr().out)
    assert code == 0, said
    (device,) = said["devices"]
    assert (device["device"], device["outcome"]) == ("ThinkPad T14 Gen 1", "certified (TRAINING)")
    pdf, envelope = sorted(map(Path, device["files"]), key=lambda path: path.suffix, reverse=True)
    claims = json.loads(envelope.read_text(encoding="utf-8"))["claims"]
    assert (claims["checklist"]["id"], claims["device"]["category"]) == ("laptop-25", "laptop")
    assert claims["device"]["serial"] == "VRTLPT14000001"
    assert [one["how"] for one in claims["identified"] if one["stage"] == "after_erase"] == ["driver"]
    assert main([*home, "verify", "--allow-training", str(pdf)]) == 0
    assert main([*home, "verify", str(pdf)]) == 1, "training certifies nothing"
