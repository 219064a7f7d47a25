# SPDX-License-Identifier: Apache-2.0
"""The webhook: what is posted, its signature against another implementation, what answers mean."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from documented import code_of
from hypothesis import given
from hypothesis import strategies as st
from memory_outbox import NOON, TestClock
from scripted_server import ScriptedServer, answer, says
from signed_certificates import signed, uid_of
from standardwebhooks.webhooks import Webhook as OtherWebhook
from standardwebhooks.webhooks import WebhookVerificationError

from inspector.domain.errors import BadInput, BenchTrouble, DestinationDown, DestinationRefused, TokenRefused
from inspector.domain.outbox import OutboxRow, RowState
from inspector.marketplace.answer import PATIENCE, Answer
from inspector.marketplace.outbox import deliveries, void_deliveries
from inspector.marketplace.webhook import Webhook, event_body, event_id, judge, webhook
from inspector.marketplace.webhook_signature import PREFIX, new_secret, read_secrets, signed_headers
from inspector.ports import Cancel, MarketplaceSetup

OLD, NEW = new_secret(), new_secret()
KEYS = st.binary(min_size=24, max_size=64)


def row_of(number: int = 1) -> OutboxRow:
    (one,) = deliveries(signed(number), ["erp"])
    return OutboxRow(1, one.uid, "erp", one.kind, one.body, RowState.SENDING, 0, NOON)


def request_of(raw: bytes) -> tuple[dict[str, str], bytes]:
    head, _, body = raw.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")[1:]
    return {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}, body


def test_it_posts_what_the_documented_receiver_takes_once() -> None:
    receiver: dict[str, Any] = {}
    exec(code_of("webhooks.md", "python"), receiver)
    stored: list[dict[str, Any]] = []
    with ScriptedServer(says(answer(200, b"ok"), stay=True)) as server:
        hook = Webhook("erp", f"{server.url}/in", lambda: f"{NEW} {OLD}", TestClock())
        for _ in range(2):
            hook.deliver(row_of(), Cancel())
        hook.check(Cancel())
        hook.close()
        requests = [request_of(raw) for raw in server.requests]
    assert server.requests[0].startswith(b"POST /in HTTP/1.1\r\n")
    for secret in (OLD, NEW):
        statuses = [receiver["receive"](secret, *one, stored.append, NOON.timestamp()) for one in requests]
        assert statuses == [200, 200, 200]
    (event,) = stored
    assert (event["type"], event["data"]["uid"]) == ("certificate.signed", uid_of(1))
    assert event["data"]["digest"] == signed(1).digest
    headers, body = requests[0]
    late, other = NOON.timestamp() + 301, new_secret()
    assert receiver["receive"](NEW, headers, body, stored.append, late) == 401
    assert receiver["receive"](other, headers, body, stored.append, NOON.timestamp()) == 401
    assert receiver["receive"](NEW, headers, body + b" ", stored.append, NOON.timestamp()) == 401


@given(KEYS, KEYS, st.binary(max_size=200).map(lambda raw: json.dumps({"raw": raw.hex()}).encode()))
def test_another_implementation_verifies_the_signature(key: bytes, other: bytes, body: bytes) -> None:
    now = datetime.now(UTC)
    headers = signed_headers((key, other), event_id(row_of()), now, body)
    assert OtherWebhook(key).verify(body, headers) == json.loads(body)
    assert OtherWebhook(other).verify(body, headers) == json.loads(body)
    with pytest.raises(WebhookVerificationError):
        OtherWebhook(key + b"x").verify(body, headers)
    theirs = OtherWebhook(key).sign("certificate_1", now, body.decode())
    assert signed_headers((key,), "certificate_1", now, body)["webhook-signature"] == theirs


def test_the_same_event_is_the_same_bytes_and_that_one_is_void_is_another() -> None:
    row = row_of()
    assert (event_id(row), event_body(row)) == (event_id(row_of()), event_body(row_of()))
    statement = {"schema": "inspector.void/1", "uid": row.uid, "at": "2026-03-02T12:00:00.000Z"}
    (one,) = void_deliveries(row.uid, statement, "a.b.c", [row])
    void = OutboxRow(2, one.uid, "erp", one.kind, one.body, RowState.SENDING, 0, NOON)
    told = json.loads(event_body(void))
    assert (event_id(void), told["type"]) == (f"void_{row.uid}", "certificate.voided")
    assert told["timestamp"] == statement["at"]
    assert told["data"]["claims"] == statement


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        *[(one, None) for one in (200, 201, 202, 204)],
        (401, TokenRefused),
        *[(one, DestinationRefused) for one in (400, 409, 413, 422)],
        *[(one, DestinationDown) for one in (301, 302, 307, 403, 404, 405, 408, 410, 429, 500, 503)],
    ],
)
def test_what_an_answer_means(status: int, expected: type[BenchTrouble] | None) -> None:
    body = json.dumps({"detail": "no such \u202emodel\x07 " + "x" * 999}).encode()
    if expected is None:
        assert judge(Answer(status, {}, body), TestClock()).status == "stored"
        return
    with pytest.raises(expected) as caught:
        judge(Answer(status, {}, body), TestClock())
    title = caught.value.title
    assert len(title) < 400
    assert title.isprintable()
    speaks_for_itself = expected is DestinationRefused or (status < 500 and status not in (401, 408, 429))
    assert ("no such model" in title) == speaks_for_itself


def test_what_may_be_the_address_is_parked_when_it_lasts() -> None:
    gone = Answer(410, {}, b'{"detail": "This hook was taken down."}')
    with pytest.raises(DestinationDown, match="taken down"):
        judge(gone, TestClock(), tries=PATIENCE - 2)
    with pytest.raises(DestinationRefused, match="taken down"):
        judge(gone, TestClock(), tries=PATIENCE - 1)


@pytest.mark.parametrize("asked", ["120", "Mon, 02 Mar 2026 12:02:00 GMT"])
def test_what_the_receiver_asks_for_is_kept(asked: str) -> None:
    with pytest.raises(DestinationDown) as caught:
        judge(Answer(503, {"retry-after": asked}, b""), TestClock())
    assert caught.value.retry_after_s == 120.0


def test_a_redirect_is_not_followed() -> None:
    with ScriptedServer(says(answer(307, b"", "Location: /elsewhere"))) as server:
        hook = Webhook("erp", server.url, lambda: NEW, TestClock())
        with pytest.raises(DestinationDown, match="not a receiver"):
            hook.deliver(row_of(), Cancel())
        hook.close()
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    "url", ["http://erp.example/in", "ftp://erp.example", "https://a:b@erp.example", "in"]
)
def test_addresses_that_would_leak_are_refused(url: str) -> None:
    with pytest.raises(BadInput):
        webhook(MarketplaceSetup("erp", {"url": url}, lambda: NEW, TestClock()))


@pytest.mark.parametrize(
    "text", ["", "whsec_", "whsec_AAAA", "sk_" + "A" * 40, PREFIX + "!" * 40, f"{OLD} {NEW} {OLD}"]
)
def test_what_is_no_secret_stops_the_destination(text: str) -> None:
    with pytest.raises(BadInput):
        read_secrets(text)
    hook = Webhook("erp", "https://127.0.0.1:9/in", lambda: text, TestClock())
    with pytest.raises(TokenRefused) as caught:
        hook.deliver(row_of(), Cancel())
    assert not text or text not in str(caught.value)
    hook.close()


def test_the_time_of_the_try_is_sent_in_whole_seconds() -> None:
    at = NOON + timedelta(milliseconds=999)
    assert signed_headers((b"k" * 24,), "a", at, b"")["webhook-timestamp"] == str(int(NOON.timestamp()))


@pytest.mark.parametrize(
    "half",
    [b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Le", b"HTTP/1.1 204 No Content\r\nX: 1\r\n"],
)
def test_half_a_head_is_no_answer(half: bytes) -> None:
    with ScriptedServer(says(half)) as server:
        hook = Webhook("erp", f"{server.url}/in", new_secret, TestClock())
        with pytest.raises(DestinationDown):
            hook.deliver(row_of(), Cancel())
        hook.close()
