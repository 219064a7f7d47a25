# SPDX-License-Identifier: Apache-2.0
"""Agents at named places: seen while they can be reached, and nothing is asked of a serial line."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from inspector import wiring
from inspector.domain.errors import BadInput
from inspector.transports.agent_ports import AgentSource, named_addresses


def test_the_environment_names_places_once() -> None:
    named = {"INSPECTOR_AGENTS": " agent+tcp:127.0.0.1:7463  serial:/dev/ttyUSB0 agent+tcp:127.0.0.1:7463"}
    assert named_addresses(named) == ("agent+tcp:127.0.0.1:7463", "serial:/dev/ttyUSB0")
    assert named_addresses({}) == ()


@pytest.mark.parametrize("place", ["agent+tcp:host", "agent+tcp:host:0", "serial:", "usb:1-2", "x"])
def test_what_is_no_place_is_refused(place: str) -> None:
    with pytest.raises(BadInput):
        named_addresses({"INSPECTOR_AGENTS": place})


def test_an_agent_is_there_while_it_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"agent+tcp:127.0.0.1:{server.getsockname()[1]}"
        source = AgentSource([address])
        assert [port.address for port in source.poll()] == [address]
        source.link(source.poll()[0]).open("", 1.0).close()
    assert source.poll() == ()


def test_a_serial_line_is_there_while_its_device_is(tmp_path: Path) -> None:
    device = tmp_path / "ttyUSB0"
    source = AgentSource([f"serial:{device}"])
    assert source.poll() == ()
    device.touch()
    assert [(port.address, port.facts["role"]) for port in source.poll()] == [(f"serial:{device}", "agent")]


def test_the_bench_looks_where_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INSPECTOR_AGENTS", "agent+tcp:127.0.0.1:7463")
    places = [one.addresses for one in wiring.sources() if isinstance(one, AgentSource)]
    assert places == [("agent+tcp:127.0.0.1:7463",)]
