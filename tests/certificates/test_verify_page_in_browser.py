# SPDX-License-Identifier: Apache-2.0
"""The verification page in a real browser: what it says of each code, and whom it asks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from certified_benches import coded_signer, delegation
from certified_phones import certificate
from chromium import INSECURE, Chromium, Site, Tab
from make_verify_page import LANGUAGES
from page_codes import (
    FINISHED,
    FULL,
    IMEI,
    a_code,
    bench_id,
    code_bytes,
    compact,
    digits,
    flips,
    page_key,
    revocation,
    trust_list,
)

from inspector import bundled
from inspector.certificates.qr import code_of
from inspector.certificates.verify_page import page_files
from inspector.domain.certificate import canonical, digest_of
from inspector.domain.envelope import write_envelope
from inspector.domain.event import Json

pytestmark = pytest.mark.peer("chromium")
Opened = Callable[..., AbstractContextManager[Tab]]
STATE = "document.getElementById('main').dataset.state"
SETTLED = f"({STATE} ?? 'checking') !== 'checking' && {STATE}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    with Chromium() as found:
        yield found


@pytest.fixture(scope="module")
def plain() -> Iterator[Site]:
    """Serve a page whose list knows the root and revokes nothing."""
    with Site(page_files(trust_list(), [page_key()])) as site:
        yield site


@pytest.fixture(scope="module")
def shared(browser: Chromium, plain: Site) -> Iterator[Tab]:
    """Give a tab that many tests use one after the other, as a shop's tablet is used."""
    with browser.tab() as tab:
        tab.open(plain.url)
        tab.until(SETTLED)
        yield tab


@pytest.fixture
def opened(browser: Chromium, shared: Tab) -> Opened:
    @contextmanager
    def open_tab(fragment: str = "", files: Mapping[str, bytes] | None = None) -> Iterator[Tab]:
        if files is None:
            turn_to(shared, fragment)
            yield shared
            return
        with Site(files) as site, browser.tab() as tab:
            tab.open(f"{site.url}#{fragment}")
            tab.until(SETTLED)
            yield tab

    return open_tab


def turn_to(tab: Tab, fragment: str) -> None:
    """Go to another code in the same tab, from none and in English."""
    tab.media()
    choose(tab, "en")
    tab.until("document.documentElement.lang === 'en'")
    for one in dict.fromkeys(("", fragment)):
        move(tab, one)


def move(tab: Tab, one: str) -> None:
    turned = f"location.hash = {json.dumps(one)}; addEventListener('hashchange', done, {{ once: true }});"
    is_there = f"location.hash.slice(1) === {json.dumps(one)}"
    tab.run(f"new Promise((done) => {{ if ({is_there}) done(); else {{ {turned} }} }}).then(() => true)")
    tab.until(SETTLED)


def page(words: str, language: str = "en") -> Any:
    node = json.loads(bundled.text("resources", "verify", "texts", f"page.{language}.json"))
    for name in words.split("."):
        node = node[name]
    return node


def judged(tab: Tab, codes: list[str]) -> list[str]:
    """Have the page's own script judge many codes."""
    return list(
        tab.run(
            f"""(async () => {{
              const {{ judge }} = await import('./js/judge.js');
              const {{ loadList }} = await import('./js/trust.js');
              const list = await loadList();
              const states = [];
              for (const code of {json.dumps(codes)}) states.push((await judge(code, list)).state);
              return states;
            }})()"""
        )
    )


# ── the states ────────────────────────────────────────────────────────────────


def test_a_genuine_code_shows_what_a_buyer_needs(opened: Opened) -> None:
    with opened(a_code()) as tab:
        assert tab.run(STATE) == "valid"
        text = tab.text()
        for wanted in (
            "Genuine",
            "Nordkaj 77",
            "Pixel 6a",
            "Charcoal",
            IMEI,
            "91.2",
            "22 of 25",
            "Good",
            "purge",
        ):
            assert wanted.lower() in text.lower(), wanted
        assert "22 November 2026" in text
        outcomes = tab.run("[...document.querySelectorAll('.points li')].map((row) => row.dataset.outcome)")
        assert outcomes == [one.value for one in compact().outcomes]
        titles = tab.run(
            "[...document.querySelectorAll('.points li')].map((row) => row.children[1].textContent)"
        )
        assert titles[6] == "Battery health"
        assert tab.run("document.title") == "Genuine: Pixel 6a"
        assert tab.run("document.querySelectorAll('.note').length") == 0


SHOWN = "!!document.querySelector('.points')"
BEFORE = FINISHED - timedelta(days=2)
CASES: dict[str, tuple[str, bool, Callable[[], str]]] = {
    "training": ("training", True, lambda: a_code(training=True)),
    "an unknown root": ("unknown_root", True, lambda: a_code(word=delegation(1, 78))),
    "no root": ("no_root", True, lambda: a_code(word=b"")),
    "a word that has ended": ("expired", True, lambda: a_code(word=delegation(until=BEFORE))),
    "a word that begins later": (
        "expired",
        True,
        lambda: a_code(word=delegation(since=FINISHED + timedelta(1))),
    ),
    "signed in the last second": ("valid", True, lambda: a_code(word=delegation(until=FINISHED))),
    "another bench's key": ("tampered", False, lambda: digits(code_bytes(compact(), 2))),
    "no code at all": ("tampered", False, lambda: "hello"),
    "an earlier code": ("older", False, lambda: "INSPECTOR1:06BM:x:y:z"),
    "the last digit missing": ("truncated", False, lambda: a_code()[:-1]),
    "half of it": ("truncated", False, lambda: a_code()[:500]),
    "a few digits": ("truncated", False, lambda: a_code()[:10]),
    "a digit more": ("tampered", False, lambda: a_code() + "1"),
    "zeros in front": ("tampered", False, lambda: "0" + a_code()),
}


@pytest.mark.parametrize("name", CASES)
def test_each_state_has_its_word_its_icon_and_its_colour(opened: Opened, name: str) -> None:
    state, is_shown, code = CASES[name]
    with opened(code()) as tab:
        assert tab.run(STATE) == state
        assert tab.run(SHOWN) is is_shown, "what is not signed is not shown"
        assert tab.run("document.querySelector('h1').textContent") == page(f"states.{state}.title")
        assert tab.run("document.querySelectorAll('.banner svg path').length") > 0
        assert "{" not in tab.text()
        colour = tab.run("getComputedStyle(document.querySelector('.banner')).backgroundColor")
        wanted = {"valid": "rgb(0, 110, 99)", "tampered": "rgb(163, 6, 58)", "expired": "rgb(163, 6, 58)"}
        assert colour == wanted.get(state, "rgb(255, 179, 0)")


def test_a_roots_name_over_anothers_signature_is_not_genuine(opened: Opened) -> None:
    word = bytearray(delegation())
    word[-1] ^= 1
    with opened(a_code(word=bytes(word))) as tab:
        assert tab.run(STATE) == "tampered"
        assert tab.run(SHOWN) is False


def test_a_revoked_bench_and_what_was_known_before(opened: Opened) -> None:
    held = digest_of(canonical(FULL))
    revoked = page_files(trust_list(revoked=[revocation()]), [page_key()])
    with opened(a_code(), revoked) as tab:
        assert tab.run(STATE) == "revoked"
        assert "23 November 2026" in tab.text()
    known = page_files(trust_list(revoked=[revocation(held=[held])]), [page_key()])
    with opened(a_code(), known) as tab:
        assert tab.run(STATE) == "held"
    other = page_files(trust_list(revoked=[revocation(seed=2)]), [page_key()])
    with opened(a_code(), other) as tab:
        assert tab.run(STATE) == "valid"


# ── every bit ─────────────────────────────────────────────────────────────────


def test_every_flipped_bit_of_a_code_is_refused(opened: Opened) -> None:
    data = code_bytes(compact())
    with opened() as tab:
        assert judged(tab, [digits(data)]) == ["valid"]
        states = judged(tab, flips(data, range(8 * len(data))))
    assert set(states) <= {"tampered", "truncated", "newer"}
    assert states.count("tampered") > 3000


def test_every_length_of_a_code_but_the_whole_is_refused(opened: Opened) -> None:
    code = a_code()
    with opened() as tab:
        states = judged(tab, [code[:length] for length in range(1, len(code))])
    assert set(states) == {"truncated"}


# ── the trust list ────────────────────────────────────────────────────────────


def test_an_issuer_brings_roots_and_a_root_speaks_of_its_own_benches_alone(opened: Opened) -> None:
    brought = trust_list(78, roots=(77,))
    with opened(a_code(), page_files(brought, [page_key(78, "list")])) as tab:
        assert tab.run(STATE) == "valid"
        assert "Nordkaj 77" in tab.text()
    with opened(a_code(), page_files(brought, [page_key(78)])) as tab:
        assert tab.run(STATE) == "unknown_root", "a root's list brings no other root"
    by_other = trust_list(78, revoked=[revocation()])
    with opened(a_code(), page_files(by_other, [page_key(77), page_key(78)])) as tab:
        assert tab.run(STATE) == "valid", "a root revokes nobody else's bench"
    by_issuer = trust_list(78, revoked=[revocation()])
    with opened(a_code(), page_files(by_issuer, [page_key(77), page_key(78, "list")])) as tab:
        assert tab.run(STATE) == "revoked"


def test_an_old_list_is_warned_of(opened: Opened) -> None:
    old = trust_list(issued_at=datetime.now(UTC) - timedelta(days=31, hours=1))
    with opened(a_code(), page_files(old, [page_key()])) as tab:
        assert tab.run(STATE) == "valid"
        assert "31 days old" in tab.run("document.querySelector('.note').innerText")
    young = trust_list(issued_at=datetime.now(UTC) - timedelta(days=29))
    with opened(a_code(), page_files(young, [page_key()])) as tab:
        assert tab.run("document.querySelectorAll('.note').length") == 0
        assert "29 days old" in tab.text()


@pytest.mark.parametrize(
    ("text", "issuers", "note"),
    [
        ("", [page_key()], "list_none"),
        (trust_list(issuer=78), [page_key()], "list_bad"),
        (trust_list(), [], "list_bad"),
        (trust_list()[:-2] + "AA", [page_key()], "list_bad"),
        ("not a list", [page_key()], "list_bad"),
        (trust_list(issued_at=datetime(2100, 1, 1, tzinfo=UTC)), [page_key()], "list_ahead"),
    ],
)
def test_a_list_that_nobody_signed_trusts_nobody(
    opened: Opened, text: str, issuers: list[dict[str, Json]], note: str
) -> None:
    with opened(a_code(), page_files(text, issuers)) as tab:
        assert tab.run(STATE) == ("valid" if note == "list_ahead" else "unknown_root")
        assert page(f"notes.{note}") == tab.run("document.querySelector('.note').innerText")


# ── where it cannot ───────────────────────────────────────────────────────────


def test_without_https_it_says_why_it_cannot(browser: Chromium, plain: Site) -> None:
    with browser.tab() as tab:
        tab.open(f"http://{INSECURE}:{plain.port}/#{a_code()}")
        assert tab.until(SETTLED) == "insecure"
        assert "https" in tab.text()
        assert tab.run(SHOWN) is False


def test_a_browser_without_ed25519_says_so(browser: Chromium, plain: Site) -> None:
    with browser.tab() as tab:
        refuse = "crypto.subtle.importKey = async () => { throw new DOMException('', 'NotSupportedError') };"
        tab.call("Page.addScriptToEvaluateOnNewDocument", source=refuse)
        tab.open(f"{plain.url}#{a_code()}")
        assert tab.until(SETTLED) == "old"
        assert tab.run(SHOWN) is False


@pytest.mark.parametrize("hidden", ["", "js/main.js"])
def test_where_its_script_does_not_run_it_says_how_to_go_on(
    browser: Chromium, tmp_path: Path, hidden: str
) -> None:
    files = page_files(trust_list(), [page_key()])
    with browser.tab() as tab:
        if hidden:  # a browser that does not know modules loads none
            with Site({name: data for name, data in files.items() if name != hidden}) as site:
                tab.open(f"{site.url}#{a_code()}")
                text = seen_waiting(tab)
        else:
            for name, data in files.items():
                path = tmp_path / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
            tab.open(f"{(tmp_path / 'index.html').as_uri()}#{a_code()}")
            text = seen_waiting(tab)
    assert "This page checks certificates" in text
    assert "opened from a disk" in text
    assert "https://" in text
    assert "inspector verify" in text


def seen_waiting(tab: Tab) -> str:
    """Give what is seen once the words that stand in for the script have come up."""
    over = "Promise.all(document.getAnimations().map((one) => one.finished))"
    return str(tab.run(f"{over}.then(() => document.getElementById('main').innerText)"))


def test_the_words_for_no_script_go_where_it_runs(opened: Opened) -> None:
    with opened(a_code()) as tab:
        assert tab.run("document.getElementById('waiting')") is None


# ── whom it asks ──────────────────────────────────────────────────────────────


def test_it_works_without_a_network_once_it_was_opened(browser: Chromium) -> None:
    with Site(page_files(trust_list(), [page_key()])) as site, browser.tab() as tab:
        tab.open(f"{site.url}#{a_code()}")
        assert tab.until(SETTLED) == "valid"
        tab.run("navigator.serviceWorker.ready.then(() => true)")
        site.stop()
        tab.open("about:blank")
        tab.open(f"{site.url}#{a_code(model='Pixel 7')}")
        assert tab.until(SETTLED) == "valid"
        assert "Pixel 7" in tab.text()
        choose(tab, "pl")
        tab.until("document.documentElement.lang === 'pl'")


def test_a_new_list_is_taken_as_soon_as_there_is_a_network(browser: Chromium) -> None:
    with Site(page_files(trust_list(), [page_key()])) as site, browser.tab() as tab:
        tab.open(f"{site.url}#{a_code()}")
        assert tab.until(SETTLED) == "valid"
        tab.run("navigator.serviceWorker.ready.then(() => true)")
        site.files["trust.jws"] = trust_list(revoked=[revocation()]).encode()
        tab.open("about:blank")
        tab.open(f"{site.url}#{a_code()}")
        assert tab.until(SETTLED) == "revoked"
        # A hotel's sign-in page in the list's place is no list, in whatever form; nor is one that forgets.
        others = (b"<html>welcome</html>", b'{"please":"sign in"}', b"welcome", trust_list().encode())
        for other in others:
            site.files["trust.jws"] = other
            site.files["config.json"] = b'{"please":"sign in"}'
            tab.open("about:blank")
            tab.open(f"{site.url}#{a_code()}")
            assert tab.until(SETTLED) == "revoked", other


def test_nobody_else_is_asked_and_the_code_is_sent_nowhere(browser: Chromium) -> None:
    with (
        Site(page_files(trust_list(), [page_key()])) as site,
        Site({"index.html": b"x"}) as other,
        browser.tab() as tab,
    ):
        tab.open(f"{site.url}#{a_code()}")
        assert tab.until(SETTLED) == "valid"
        for language in LANGUAGES:
            choose(tab, language)
            tab.until(f"document.documentElement.lang === '{language}'")
        asked = [one["request"]["url"] for one in tab.take_events("Network.requestWillBeSent")]
        assert len(asked) > 20
        assert [url for url in asked if not url.startswith(site.url)] == []
        assert [path for path in site.asked if any(char.isdigit() for char in path) and len(path) > 40] == []
        blocked = tab.run(f"fetch('{other.url}').then(() => 'asked', () => 'blocked')")
        assert (blocked, other.asked) == ("blocked", []), "the page's own policy forbids it"
        assert tab.take_events("Runtime.exceptionThrown") == []


# ── languages and looks ───────────────────────────────────────────────────────


def choose(tab: Tab, language: str) -> None:
    tab.run(
        f"""(() => {{
          const choice = document.getElementById('language');
          choice.value = '{language}';
          choice.dispatchEvent(new Event('change'));
        }})()"""
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_browsers_language_and_fits_a_small_phone(
    browser: Chromium, plain: Site, language: str
) -> None:
    with browser.tab(320, 640) as tab:
        agent = tab.run("navigator.userAgent")
        tab.call("Network.setUserAgentOverride", userAgent=agent, acceptLanguage=f"{language},en;q=0.5")
        tab.open(plain.url)
        tab.until(SETTLED)
        for code in (
            a_code(),
            a_code()[:-1],
            a_code(model="M" * 40, shop="W" * 40, health=None, grade=None, rule=""),
            "",
        ):
            move(tab, code)
            state = tab.run(STATE)
            assert tab.run("document.documentElement.lang") == language
            assert "{" not in tab.text()
            assert tab.run("document.documentElement.scrollWidth") <= 320, state
            title = page("headings.scan" if state == "empty" else f"states.{state}.title", language)
            assert tab.run("document.querySelector('h1').textContent") == title


def test_another_language_shows_the_same_code_again(opened: Opened) -> None:
    with opened(a_code()) as tab:
        choose(tab, "de")
        tab.until("document.documentElement.lang === 'de'")
        text = tab.until("document.querySelector('h1').textContent === 'Echt' && document.body.innerText")
        assert "Akkuzustand" in text
        assert "91,2" in text
        assert "22. November 2026" in text
        assert "Purge: in den Einstellungen zurückgesetzt" in text


def test_a_screen_reader_hears_the_state_and_every_control_has_a_name(opened: Opened) -> None:
    with opened(a_code()) as tab:
        nodes = tab.call("Accessibility.getFullAXTree")["nodes"]
        roles = [(one.get("role", {}).get("value"), one.get("name", {}).get("value", "")) for one in nodes]
        controls = [
            (role, name) for role, name in roles if role in {"button", "textbox", "combobox", "Button"}
        ]
        assert len(controls) >= 4
        assert [one for one in controls if not one[1]] == []
        assert any(role == "status" for role, _ in roles)
        assert ("heading", "Genuine") in roles


def test_the_paper_is_white_and_has_no_controls(opened: Opened) -> None:
    with opened(a_code()) as tab:
        tab.media("dark", "print")
        assert (
            tab.run("getComputedStyle(document.querySelector('.banner')).backgroundColor")
            == "rgb(255, 255, 255)"
        )
        hidden = tab.run("getComputedStyle(document.getElementById('check').closest('section')).display")
        assert hidden == "none"


# ── by hand, and beside the file ──────────────────────────────────────────────


def test_without_a_code_it_says_how_to_scan_and_takes_a_pasted_one(opened: Opened, plain: Site) -> None:
    with opened() as tab:
        assert tab.run(STATE) == "empty"
        assert f"localhost:{plain.port}" in tab.run("document.querySelector('.steps').innerText")
        for text in (f"https://verify.example/c#{a_code()}", f"inspector:#{a_code()}", f"\n{a_code()} "):
            tab.run("location.hash = ''")
            tab.until(f"{STATE} === 'empty'")
            tab.run(f"document.getElementById('code-text').value = {json.dumps(text)}")
            tab.run("document.getElementById('check').click()")
            assert tab.until(f"{STATE} !== 'empty' && {SETTLED}") == "valid", text


@pytest.mark.parametrize(
    ("data", "outcome"),
    [
        (canonical(FULL), "same"),
        (canonical(FULL) + b"\n", "same"),
        (canonical({**FULL, "uid": "06BM1N4S7A7M2PKXP3D1J0YWQ1"}), "differ"),
        (json.dumps(FULL).encode(), "unreadable"),
        (b"%PDF-1.7", "unreadable"),
        (b"{}", "unreadable"),
    ],
)
def test_a_file_of_claims_is_held_against_the_code(
    opened: Opened, tmp_path: Path, data: bytes, outcome: str
) -> None:
    assert compare(opened, tmp_path, a_code(), data) == outcome


def test_a_digest_beside_other_words_is_noticed(opened: Opened, tmp_path: Path) -> None:
    lying = canonical({**FULL, "device": {"imei": "350000000000006"}})
    assert compare(opened, tmp_path, a_code(digest=digest_of(lying)), lying) == "differ"


def test_a_certificate_of_a_bench_is_genuine_and_so_is_its_file(opened: Opened, tmp_path: Path) -> None:
    one = certificate(signer=coded_signer(delegated=delegation()))
    code = str(code_of(one)).partition("#")[2]
    assert compare(opened, tmp_path, code, one.jws.encode()) == "same"
    assert compare(opened, tmp_path, code, write_envelope(one)) == "same"
    assert compare(opened, tmp_path, code, one.payload) == "same"
    with opened(code) as tab:
        assert tab.run(STATE) == "valid"


def compare(opened: Opened, folder: Path, code: str, data: bytes) -> object:
    file = folder / "claims.json"
    file.write_bytes(data)
    with opened(code) as tab:
        node = tab.call("DOM.getDocument")["root"]["nodeId"]
        field = tab.call("DOM.querySelector", nodeId=node, selector="#claims-file")["nodeId"]
        tab.call("DOM.setFileInputFiles", nodeId=field, files=[str(file)])
        return tab.until("document.getElementById('claims-answer').dataset.outcome")


def test_the_key_that_is_shown_is_the_benchs(opened: Opened) -> None:
    with opened(a_code()) as tab:
        assert bench_id() in tab.text()
