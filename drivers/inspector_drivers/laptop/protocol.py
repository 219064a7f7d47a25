# SPDX-License-Identifier: Apache-2.0
"""What the bench asks of the agent and what the agent's documents say. Pure.

A request is ``{"id": 1, "ask": "identity"}`` or ``"all"``. Each document that
answers carries its id: ``part`` and ``subject`` name what was asked on the
laptop, ``answers`` maps what was read there to what it said (``text``, a
command's exit status as ``code``) or to why it said nothing (``trouble``,
``why``). The part ``end`` counts those before it. Framing is
``inspector.framing.agent_lines``; the other side is ``agent.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from inspector.domain.errors import ProtocolError
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Quality
from inspector.framing import agent_lines
from inspector.framing.agent_lines import Decoder, Json, Object

IDENTITY = "identity"
ALL = "all"
END = "end"
AGENT_VERSION = "1"
MAX_PARTS = 200
MAX_ANSWERS = 64
_MAX_NAME = 100
_PLACES = {
    "block": "sysfs block",
    "camera": "Video4Linux",
    "cpu": "processor",
    "display": "DRM",
    "dmi": "DMI",
    "firmware": "firmware-attributes",
    "memory": "memory: dmidecode, meminfo",
    "os": "operating system",
    "power": "sysfs power supply",
    "radio": "sysfs radio",
    "smart": "smartctl",
}
"""The parts in the words of the readings' sources."""
_TROUBLES = {"absent": Quality.ABSENT, "refused": Quality.REFUSED}


@dataclass(frozen=True, slots=True)
class Answer:
    """What one file or command said: its text and exit status, or None, how and why."""

    text: str | None
    code: int = 0
    quality: Quality = Quality.REPORTED
    why: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One document: what one place of the laptop said."""

    id: int
    part: str
    subject: str
    answers: Mapping[str, Answer]


class Sheet:
    """Everything that the agent answered to one request."""

    def __init__(self, parts: Iterable[Part] = ()) -> None:
        self._parts = {(one.part, one.subject): one.answers for one in parts}

    def subjects(self, part: str) -> list[str]:
        """List the subjects of a part, as the agent gave them."""
        return [subject for name, subject in self._parts if name == part]

    def has(self, part: str) -> bool:
        """Tell whether the agent gave this part at all."""
        return any(name == part for name, _ in self._parts)

    def answer(self, part: str, key: str, subject: str = "") -> Answer:
        """Give one answer; what the agent did not name is absent."""
        found = self._parts.get((part, subject), {}).get(key)
        return found or Answer(
            None, quality=Quality.ABSENT, why=Phrase("The laptop has nothing to ask for this.")
        )

    def text(self, part: str, key: str, subject: str = "") -> str:
        """Give one answer's text, empty where there is none."""
        return self.answer(part, key, subject).text or ""


def request(number: int, ask: str) -> bytes:
    """Write a request; ``number`` ties its answers to it."""
    return agent_lines.encode({"id": number, "ask": ask})


class Collector:
    """Gathers the documents of one request, however its bytes arrive; answers to others are skipped."""

    def __init__(self, number: int, decoder: Decoder | None = None) -> None:
        """Begin with what ``decoder`` has of the stream already."""
        self._number = number
        self._decoder = decoder or Decoder()
        self._parts: list[Part] = []
        self._lines: list[bytes] = []

    def told(self) -> Iterator[tuple[str, bytes]]:
        """Give each document's part and subject in words, and its line as it came."""
        for part, line in zip(self._parts, self._lines, strict=True):
            yield f"{_PLACES.get(part.part, part.part)} {part.subject}".strip(), line

    @property
    def count(self) -> int:
        """Give how many documents have come."""
        return len(self._parts)

    def feed(self, data: bytes) -> Sheet | None:
        """Take bytes; give the whole sheet once its last document is here. Raises ProtocolError."""
        self._decoder.feed(data)
        while (document := self._decoder.next()) is not None:
            part = read_part(document)
            if part.id != self._number:
                continue
            if part.part == END:
                return self._finished(part)
            self._take(part)
        return None

    def _take(self, part: Part) -> None:
        if any((one.part, one.subject) == (part.part, part.subject) for one in self._parts):
            raise _bad("The agent's answer says one thing twice.")
        if len(self._parts) == MAX_PARTS:
            raise _bad("The agent's answer has no end.")
        self._parts.append(part)
        self._lines.append(self._decoder.line)

    def _finished(self, end: Part) -> Sheet:
        counted = end.answers.get("parts", Answer(None)).text
        if counted != str(len(self._parts)):
            raise ProtocolError("A part of the agent's answer is missing.", code=agent_lines.DAMAGED)
        return Sheet(self._parts)


def read_part(document: Object) -> Part:
    """Read one document; raises ProtocolError."""
    number, part, subject = document.get("id"), document.get("part"), document.get("subject")
    answers = document.get("answers")
    if type(number) is not int or not isinstance(answers, dict) or len(answers) > MAX_ANSWERS:
        raise _bad("The agent's answer has a document in another form.")
    return Part(
        number, _name(part), _name(subject), {_name(key): _answer(one) for key, one in answers.items()}
    )


def _name(value: Json) -> str:
    if not isinstance(value, str) or len(value) > _MAX_NAME or not value.isprintable():
        raise _bad("The agent's answer names something that is no name.")
    return value


def _answer(value: Json) -> Answer:
    if not isinstance(value, dict):
        raise _bad("The agent's answer has an answer in another form.")
    text, code = value.get("text"), value.get("code", 0)
    if isinstance(text, str) and type(code) is int:
        return Answer(text, code)
    quality = _TROUBLES.get(str(value.get("trouble")))
    if quality is None or text is not None:
        raise _bad("The agent's answer has an answer in another form.")
    return Answer(None, quality=quality, why=_why(value.get("why")))


def _why(value: Json) -> str:
    words = "".join(char for char in str(value or "") if char.isprintable())[:200].strip()
    return f"{words[:1].upper()}{words[1:].rstrip('.')}." if words else Phrase("The agent does not say why.")


def _bad(what: str) -> ProtocolError:
    return ProtocolError(Phrase(what), code="agent-document")
