# SPDX-License-Identifier: Apache-2.0
"""What is fuzzed: every place where bytes from outside come in, with good bytes to begin from.

A target takes bytes and may raise the errors it names; anything else is a
finding. Many also look at what came out: each reading once, with its unit.
"""

from __future__ import annotations

import atexit
import json
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import certified_benches
import certified_phones
import file_signers
from every_driver import MANIFESTS, described, plugged
from faulty_wire import device_port
from signed_certificates import bench_signer

from inspector import bundled, settings
from inspector.catalog import lint
from inspector.certificates import cms, delegation, p256
from inspector.certificates.bench_x509 import self_signed
from inspector.certificates.certifying import answer, read_answer, read_request, write_answer, write_request
from inspector.certificates.keys import KeyRing
from inspector.certificates.layout import PdfCertificate
from inspector.certificates.qr import code_of, parse_code
from inspector.certificates.root import Root
from inspector.certificates.trust import Trust, load_keys
from inspector.certificates.trust_list import NamedRoot, TrustList, opened, signed
from inspector.certificates.verify import Verifier
from inspector.certificates.x509_reading import read_x509
from inspector.cli import answers, virtual_bench
from inspector.domain.certificate import canonical, parse_claims
from inspector.domain.envelope import read_envelope, write_envelope
from inspector.domain.errors import (
    BadInput,
    CertificateTrouble,
    LinkTrouble,
    NoDriver,
    ProtocolError,
    Unplugged,
)
from inspector.domain.reading import Reading
from inspector.domain.scan import classify
from inspector.framing import adb_server, agent_lines, plist, usbmux
from inspector.framing.plist import Dictionary
from inspector.registry.intake import Intake, JwsVerifier
from inspector.registry.problems import Problem
from inspector.transports import recording, redact, virtual_ports
from inspector.wiring import virtual_bay
from inspector_drivers.android import input_devices, input_events
from inspector_drivers.android import protocol as adb
from inspector_drivers.android.batch import Capture, Section, script, split
from inspector_drivers.android.commands import EVERYTHING, PREAMBLE
from inspector_drivers.android.keys import decode_public, generate
from inspector_drivers.android.parse import all_readings
from inspector_drivers.android.parse.maker import Maker
from inspector_drivers.android.shell import ShellOutput, ShellResult
from inspector_drivers.android.virtual_phone import Phone
from inspector_drivers.android.virtual_table import read_description
from inspector_drivers.apple import gauge, locks, parts
from inspector_drivers.apple import parse as apple
from inspector_drivers.apple import protocol as lockdown
from inspector_drivers.apple.virtual_phone import VirtualIphone
from inspector_drivers.laptop import parse as laptop
from inspector_drivers.laptop import protocol as agent
from inspector_drivers.laptop.parse_battery import battery_readings
from inspector_drivers.laptop.parse_disk import disk_readings, storage_label
from inspector_drivers.laptop.parse_media import media_reading
from inspector_drivers.modem import parse as modem
from inspector_drivers.modem import parse_identity as modem_identity
from inspector_drivers.modem import protocol as at
from inspector_drivers.modem.virtual_modem import VirtualModem
from inspector_drivers.modem.virtual_table import read_description as read_modem

RECORDINGS = Path(__file__).parents[1] / "recordings"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
BREAK = b"\n\0\0\n"
"""What parts the answers to several questions in one case."""


@dataclass(frozen=True, slots=True)
class Target:
    """``run`` takes bytes and may raise ``allowed``; ``seeds`` gives good bytes."""

    name: str
    run: Callable[[bytes], object]
    seeds: Callable[[], Sequence[bytes]]
    allowed: tuple[type[Exception], ...] = (ProtocolError,)


def complete(family: str, readings: Iterable[Reading]) -> None:
    """Check that each reading of the manifest came once, with its unit, and a reason where it is unknown."""
    wanted = MANIFESTS[family].readings
    given = list(readings)
    assert sorted(one.name for one in given) == sorted(wanted)
    assert all(one.unit == wanted[one.name] for one in given)
    assert all(one.value is not None or one.reason for one in given)


def recorded(folder: str, ending: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((RECORDINGS / folder).glob(f"*{ending}"))]


# ── ADB and Android ──────────────────────────────────────────────────────────


def _adb_packets(data: bytes) -> None:
    for with_checksum in (True, False):
        for packet in adb.PacketBuffer(with_checksum=with_checksum).feed(data):
            if packet.command is adb.Command.CNXN:
                adb.decode_banner(packet.payload)


def _adb_seeds() -> list[bytes]:
    banner = b"device::ro.product.name=husky;ro.product.model=Pixel 8 Pro;features=shell_v2,cmd"
    packets = [
        adb.Packet(adb.Command.CNXN, adb.VERSION, adb.MAX_PAYLOAD, banner),
        adb.Packet(adb.Command.AUTH, adb.Auth.TOKEN, 0, bytes(range(20))),
        adb.Packet(adb.Command.OKAY, 1, 1),
        adb.Packet(adb.Command.WRTE, 1, 1, adb.encode_shell(adb.ShellId.STDOUT, b"hello\n")),
        adb.Packet(adb.Command.CLSE, 1, 1),
    ]
    return [adb.encode(one) for one in packets] + [b"".join(map(adb.encode, packets))]


def _shell(data: bytes) -> None:
    for trailer in (None, "inspector-word"):
        output = ShellOutput(trailer)
        for at_byte in range(0, len(data), 97):
            output.feed(data[at_byte : at_byte + 97])
        output.result()


def _shell_seeds() -> list[bytes]:
    parts = [(adb.ShellId.STDOUT, b"out\n"), (adb.ShellId.STDERR, b"err\n"), (adb.ShellId.EXIT, b"\0")]
    return [
        b"".join(adb.encode_shell(kind, text) for kind, text in parts),
        b"out\r\ninspector-word 0\r\n",
    ]


def _server(data: bytes) -> None:
    adb_server.parse_devices(data.decode(errors="replace"))
    if adb_server.read_refusal(_Reader(data).exactly) is None:
        adb_server.parse_devices(adb_server.read_text(_Reader(data[4:]).exactly))


class _Reader:
    """Bytes that end."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def exactly(self, size: int) -> bytes:
        part, self._data = self._data[:size], self._data[size:]
        if len(part) < size:
            raise Unplugged("The server left.")
        return part


def _server_seeds() -> list[bytes]:
    line = b"PIXEL8 device usb:1-2 product:husky model:Pixel_8_Pro device:husky transport_id:3\n"
    return [b"OKAY%04x%s" % (len(line), line), b"FAIL0010device not found", line, b"X unauthorized usb:1-1\n"]


@cache
def _phone() -> Mapping[str, Section]:
    output, code = Phone(read_description(described("android"))).run(
        script(EVERYTHING, "--mark--", preamble=PREAMBLE)
    )
    texts = ["".join(text for is_error, text in output.chunks if is_error is side) for side in (False, True)]
    return split(ShellResult(texts[0], texts[1], code), "--mark--").sections


def _android(data: bytes) -> None:
    """Read a phone whose answers are parts of ``data``: as many at a time as there are commands."""
    names, parts = sorted(EVERYTHING), data.decode(errors="replace").split(BREAK.decode())
    for turn in range(-(-len(parts) // len(names))):
        some = parts[turn * len(names) : (turn + 1) * len(names)]
        sections = {name: Section(name, text, "", 0) for name, text in zip(names, some, strict=False)}
        complete("android", all_readings(Capture(sections), Maker(NOW), "", is_on_cable=True))


def _android_batch(data: bytes) -> None:
    text = data.decode(errors="replace")
    half = len(text) // 2
    sections = split(ShellResult(text[:half], text[half:], 0), "--mark--").sections
    complete("android", all_readings(Capture(sections), Maker(NOW), "X", is_on_cable=False))


def _android_seeds() -> list[bytes]:
    answers_now = _phone()
    good = BREAK.join(answers_now[name].stdout.encode() for name in sorted(EVERYTHING))
    seeds = [good]
    for text in recorded("android", ".txt"):
        told = {
            "getprop": text if b"]: [" in text else b"",
            "battery": text if b"level:" in text else b"",
            "sensors": text if b"ensor" in text else b"",
        }
        fitting = {next(name for name in EVERYTHING if key in name): one for key, one in told.items() if one}
        seeds.append(BREAK.join(fitting.get(name, b"") for name in sorted(EVERYTHING)))
    return seeds


def _batch_seeds() -> list[bytes]:
    return [
        b"".join(
            b"--mark-- begin %b\n%b\n--mark-- end %b 0\n"
            % (name.encode(), one.stdout.encode(), name.encode())
            for name, one in _phone().items()
        )
    ]


def _inputs(data: bytes) -> None:
    text = data.decode(errors="replace")
    input_devices.screens(input_devices.parse_devices(text))
    input_devices.buttons(input_devices.parse_devices(text))
    for line in text.splitlines():
        input_events.parse_line(line)


def _input_seeds() -> list[bytes]:
    listing = b"""add device 1: /dev/input/event3
  name:     "touchscreen"
  events:
    KEY (0001): BTN_TOUCH
    ABS (0003): ABS_MT_SLOT : value 0, min 0, max 9, fuzz 0, flat 0, resolution 0
                ABS_MT_POSITION_X : value 0, min 0, max 1343, fuzz 0, flat 0, resolution 0
                ABS_MT_POSITION_Y : value 0, min 0, max 2991, fuzz 0, flat 0, resolution 0
  input props:
    INPUT_PROP_DIRECT
add device 2: /dev/input/event0
  name:     "gpio-keys"
  events:
    KEY (0001): KEY_VOLUMEDOWN        KEY_VOLUMEUP          KEY_POWER
"""
    events = b"[   12.345] /dev/input/event3: EV_ABS       ABS_MT_POSITION_X    000001f4\n"
    return [listing, events * 3, b"/dev/input/event0: EV_KEY KEY_POWER DOWN\n"]


# ── Apple ────────────────────────────────────────────────────────────────────


def _usbmux(data: bytes) -> None:
    decoder = usbmux.Decoder()
    decoder.feed(data)
    while (message := decoder.next()) is not None:
        for read in (usbmux.device_list, usbmux.result, usbmux.event, usbmux.pair_record, usbmux.buid):
            _quietly(lambda read=read, values=message.values: read(values))  # type: ignore[misc]


def _quietly(call: Callable[[], object]) -> None:
    """Call; a message of one kind that is read as another is refused."""
    try:
        call()
    except ProtocolError:
        return


def _usbmux_seeds() -> list[bytes]:
    with plugged("apple", described("apple")) as bay:
        place = ("127.0.0.1", device_port(bay.ports()[0]))
        return [
            _asked(place, usbmux.encode(request, 1))
            for request in (usbmux.list_devices(), usbmux.read_buid(), usbmux.listen())
        ]


def _asked(place: tuple[str, int], request: bytes) -> bytes:
    """Give what comes within a moment."""
    with socket.create_connection(place, 5.0) as stream:
        stream.sendall(request)
        stream.settimeout(0.3)
        got = b""
        try:
            while data := stream.recv(65536):
                got += data
        except TimeoutError:
            return got
        return got


def _lockdown(data: bytes) -> None:
    decoder = lockdown.Decoder()
    decoder.feed(data)
    while (answer := decoder.next()) is not None:
        for read in (
            lockdown.values,
            lockdown.service,
            lockdown.registry_entry,
            lockdown.profile_answer,
            lockdown.error,
        ):
            _quietly(lambda read=read, answer=answer: read(answer))  # type: ignore[misc]


@cache
def _iphone() -> Dictionary:
    phone = VirtualIphone(described("apple"))
    return {
        "root": phone.values,
        **{name: dict(values) for name, values in phone.domains.items()},
        "battery": phone.battery,
        "cameras": plist.table(phone.registry, "AppleH13CamIn"),
        "panel": plist.table(phone.registry, "AppleCLCD"),
        "cloud": {"CloudConfiguration": phone.cloud},
        "profiles": {"OrderedIdentifiers": [], "ProfileMetadata": {}},
    }


def _lockdown_seeds() -> list[bytes]:
    root = plist.table(_iphone(), "root")
    return [
        lockdown.encode({"Request": "GetValue", "Value": root}),
        lockdown.encode({"Request": "StartService", "Port": 49152, "EnableServiceSSL": True}),
        lockdown.encode({"Status": "Success", "Diagnostics": {"IORegistry": _iphone()["battery"]}}),
        *recorded("ios", ".bin"),
    ]


def _iphone_readings(data: bytes) -> None:
    told = plist.loads(data)
    root = plist.table(told, "root")
    try:
        apple.identity(root, apple.storage_label(plist.table(told, "com.apple.disk_usage")))
    except NoDriver:
        return
    complete("apple", _apple_readings(told, root))


def _apple_readings(told: Dictionary, root: Dictionary) -> Iterator[Reading]:
    yield from apple.identity_readings(root, NOW)
    yield from apple.system_readings(root, NOW)
    yield from apple.radio_readings(root, NOW)
    yield from locks.lock_readings(root, told.get("fmip", lockdown.refused("MissingValue")), NOW)
    yield from apple.storage_readings(plist.table(told, "com.apple.disk_usage"), NOW)
    yield from apple.screen_readings(plist.table(told, "com.apple.mobile.iTunes"), NOW)
    yield from gauge.battery_readings(
        plist.table(told, "battery"), plist.table(told, "com.apple.mobile.battery"), NOW
    )
    yield locks.management_reading(root, plist.table(told, "cloud"), plist.table(told, "profiles"), NOW)
    yield locks.jailbreak_reading(lockdown.refused("InvalidService"), NOW)
    entries = (plist.table(told, name) for name in ("battery", "cameras", "panel"))
    yield from parts.part_readings(root, parts.Registry(*entries), NOW)


def _pair_record_seeds() -> list[bytes]:
    from inspector_drivers.apple import pairing

    return [plist.dumps(pairing.new_host().record())]


# ── modems and laptops ───────────────────────────────────────────────────────

_COMMANDS = tuple(dict.fromkeys([*modem.IDENTITY, *(one for group, _ in modem.GROUPS for one in group)]))


def _modem(data: bytes) -> None:
    replies: dict[str, at.Reply] = {}
    for command, part in zip(_COMMANDS, data.split(BREAK), strict=False):
        reader = at.ReplyReader()
        reader.begin(command)
        replies[command] = reader.feed(part) or reader.silence()
    modem_identity.identity(replies)
    complete("modem", modem.all_readings(replies, NOW))


def _modem_seeds() -> list[bytes]:
    seeds = [recorded_at for recorded_at in recorded("at", ".txt") if recorded_at]
    for noise in (False, True):
        device = VirtualModem(read_modem(described("modem", noise=noise)))
        device.feed(at.encode("ATE0"))
        seeds.append(BREAK.join(device.feed(at.encode(command)) for command in _COMMANDS))
    return seeds


def _laptop(data: bytes) -> None:
    """Read a laptop; a second time with lengths and check sums made to fit what was changed."""
    for given in (data, _sealed(data)):
        _quietly(lambda given=given: _laptop_sheet(given))  # type: ignore[misc]


def _sealed(data: bytes) -> bytes:
    return agent_lines.sealed_again(data)


def _laptop_sheet(data: bytes) -> None:
    sheet = agent.Collector(1).feed(data)
    if sheet is None:
        return
    try:
        laptop.identity(sheet, storage_label(sheet))
    except NoDriver:
        return
    complete(
        "laptop",
        [
            *laptop.identity_readings(sheet, NOW),
            *laptop.system_readings(sheet, NOW),
            *battery_readings(sheet, NOW),
            *disk_readings(sheet, NOW),
            media_reading(sheet, NOW),
            *laptop.device_readings(sheet, NOW),
        ],
    )


def _laptop_seeds() -> list[bytes]:
    with plugged("laptop", described("laptop")) as bay:
        place = ("127.0.0.1", device_port(bay.ports()[0]))
        return [_asked(place, agent.request(1, ask)) for ask in (agent.ALL, agent.IDENTITY)]


# ── files ────────────────────────────────────────────────────────────────────


def _from_file(read: Callable[[Path], object], name: str) -> Callable[[bytes], object]:
    """Give a target that reads its bytes out of a file."""
    folder = Path(tempfile.mkdtemp(prefix="inspector-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)

    def run(data: bytes) -> object:
        path = folder / name
        path.write_bytes(data)
        return read(path)

    return run


def _recording(data: bytes) -> None:
    redact.redacted(recording.parse(data.decode("utf-8", "replace")))


def _recording_seeds() -> list[bytes]:
    return [one.read_bytes()[:60_000] for one in sorted(RECORDINGS.glob("*/*.jsonl"))]


def _virtual_lines(data: bytes) -> None:
    virtual_ports.parse_ports(data.decode(errors="replace"))


def _virtual_line_seeds() -> list[bytes]:
    facts = {"name": "one", "serial": "VRTL1"}
    port = {"address": "adb+tcp:127.0.0.1:5555", "path": "virtual:A1", "state": "ready", "facts": facts}
    return [json.dumps({"ports": [port]}).encode(), json.dumps({"ports": []}).encode()]


def _settings(path: Path) -> None:
    settings.load(path.parent, environ={})


def _bench(path: Path) -> None:
    for device in virtual_bench.load(path):
        described_now = device["description"]
        assert isinstance(described_now, Mapping)
        virtual_bay(str(device["family"]), [described_now])


def _bench_seeds() -> list[bytes]:
    import many_devices

    return [
        "".join(map(many_devices._device, many_devices.tables(4, ("android", "apple", "modem")))).encode()
    ]


def _shipped(folder: str, pattern: str) -> Callable[[], list[bytes]]:
    return lambda: [path.read_bytes() for path in sorted(bundled.path(*folder.split("/")).glob(pattern))]


# ── certificates ─────────────────────────────────────────────────────────────

_SIGNER = bench_signer()
_TRUST = Trust({_SIGNER.key_id: _SIGNER.public_key})


@cache
def _writer() -> PdfCertificate:
    return certified_phones.writer()


@cache
def _verifier() -> Verifier:
    return Verifier(_TRUST, _writer())


def _verify(data: bytes) -> None:
    """A report, whatever is fed; good only where nothing was changed."""
    report = _verifier().data(data)
    assert report.is_good == (report.failure is None)
    if report.is_good:
        assert data in _certificate_seeds(), "changed, and still good"


@cache
def _certificate_seeds() -> tuple[bytes, ...]:
    one = certified_phones.certificate(signer=_SIGNER)
    return write_envelope(one), one.jws.encode()


@cache
def _pdf_seeds() -> tuple[bytes, ...]:
    drawn = _writer().write(certified_phones.certificate(signer=_SIGNER), "en")
    return drawn, file_signers.file_signer().sign(drawn)


@cache
def _cms_seeds() -> tuple[bytes, ...]:
    chain = [read_x509(one) for one in (file_signers.bench_x509(), file_signers.root_x509())]
    return tuple(cms.sign(bytes(32), file_signers.p256_key(), chain[:most]) for most in (1, 2))


def _cms(data: bytes) -> None:
    """One message by one signer: what is read and checked is the very bytes that were written."""
    signed = cms.read_cms(data)
    cms.check_cms(signed, bytes(32))
    assert data in _cms_seeds() or cms.rebuilt(signed) != data, "changed, and still good"


def _verify_pdf(data: bytes) -> None:
    report = _verifier().data(data)
    assert report.is_good == (report.failure is None)
    if report.is_good:
        assert data in _pdf_seeds(), "changed, and still good"


def _claims(data: bytes) -> None:
    assert canonical(parse_claims(data)) == data, "claims that are read are canonical"


def _intake(data: bytes) -> None:
    uid = read_envelope(_certificate_seeds()[0]).uid
    record = Intake(JwsVerifier(_TRUST), accepts_training=True).take(uid, data, "2026-11-22T00:00:00Z")
    assert record.uid == uid


def _qr(data: bytes) -> None:
    parse_code(data.decode("utf-8", "replace"))


def _scan(data: bytes) -> None:
    classify(data.decode("utf-8", "replace"))


def _public_key(data: bytes) -> None:
    decode_public(data)


def _trust_list(data: bytes) -> None:
    opened(data.decode("utf-8", "replace"), _ROOTS)


def _request(data: bytes) -> None:
    read_request(data.decode("utf-8", "replace"))


def _request_seeds() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        return [write_request(KeyRing(Path(folder)), "bench-3", "shop-1", "Nordkaj").encode()]


def _answer_seeds() -> list[bytes]:
    at = certified_phones.AT
    root = Root(_ROOT, self_signed(_ROOT, "Nordkaj", at, is_root=True))
    asked = read_request(_request_seeds()[0].decode())
    return [write_answer(answer(root, asked, at, at + timedelta(days=1)))]


_ROOT = certified_benches.root_key()
_ROOTS = {p256.key_id(_ROOT.public_key()): _ROOT.public_key()}


def _trust_list_seed() -> bytes:
    return signed(TrustList(certified_phones.AT, (NamedRoot("Nordkaj", _ROOT.public_key()),)), _ROOT).encode()


TARGETS = {
    one.name: one
    for one in (
        Target("adb.packets", _adb_packets, _adb_seeds),
        Target("adb.shell", _shell, _shell_seeds),
        Target("adb.server", _server, _server_seeds, (LinkTrouble,)),
        Target("adb.key", _public_key, lambda: [generate().public()], (BadInput,)),
        Target("android.readings", _android, _android_seeds, ()),
        Target("android.batch", _android_batch, _batch_seeds, ()),
        Target("android.inputs", _inputs, _input_seeds),
        Target("apple.usbmux", _usbmux, _usbmux_seeds),
        Target("apple.lockdown", _lockdown, _lockdown_seeds),
        Target("apple.plist", plist.loads, lambda: [plist.dumps(_iphone())]),
        Target("apple.readings", _iphone_readings, lambda: [plist.dumps(_iphone())]),
        Target("apple.pair_record", lockdown.pair_record, _pair_record_seeds),
        Target("modem.readings", _modem, _modem_seeds),
        Target("laptop.readings", _laptop, _laptop_seeds),
        Target("recording", _recording, _recording_seeds, (BadInput,)),
        Target("virtual.lines", _virtual_lines, _virtual_line_seeds),
        Target("virtual.bench", _from_file(_bench, "bench.toml"), _bench_seeds, (BadInput,)),
        Target("checklist", _from_file(lint, "phone-25.v1.toml"),
               _shipped("checklists", "*.toml"), (BadInput,)),
        Target("answers", _from_file(answers.load, "answers.toml"),
               _shipped("resources/virtual", "*.answers.toml"), (BadInput,)),
        Target("settings", _from_file(_settings, "settings.toml"),
               lambda: [b'shop_id = "shop"\nbench_id = "bench-1"\nprofile = "strict"\n'], (BadInput,)),
        Target("trust", _from_file(load_keys, "trust.json"), lambda: [_trust_seed()],
               (BadInput, CertificateTrouble)),
        Target("trust.list", _trust_list, lambda: [_trust_list_seed()], (CertificateTrouble,)),
        Target("delegation", delegation.read, lambda: [certified_benches.delegation()],
               (CertificateTrouble,)),
        Target("keys.request", _request, _request_seeds, (CertificateTrouble,)),
        Target("keys.answer", read_answer, _answer_seeds,
               (CertificateTrouble,)),
        Target("certificate.verify", _verify, _certificate_seeds, ()),
        Target("certificate.pdf", _verify_pdf, _pdf_seeds, ()),
        Target("certificate.claims", _claims,
               lambda: [certified_phones.certificate(signer=_SIGNER).payload], (CertificateTrouble,)),
        Target("certificate.qr", _qr,
               lambda: [str(code_of(certified_phones.certificate(signer=one))).encode()
                        for one in (_SIGNER, certified_benches.coded_signer())],
               (CertificateTrouble, BadInput)),
        Target("certificate.cms", _cms, _cms_seeds, (CertificateTrouble,)),
        Target("certificate.x509", read_x509,
               lambda: [file_signers.bench_x509(), file_signers.root_x509()], (CertificateTrouble,)),
        Target("registry.intake", _intake, lambda: [_certificate_seeds()[0]], (Problem,)),
        Target("scan", _scan, lambda: [b"350000000000006", b"IMEI:350000000000006", b"]C1010123"], ()),
    )
}  # fmt: skip
"""Every target by its name."""


def _trust_seed() -> bytes:
    from inspector.certificates.jwk import exported_jwk

    return json.dumps({"keys": [exported_jwk(_SIGNER.public_key)]}).encode()
