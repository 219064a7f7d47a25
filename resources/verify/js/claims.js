// SPDX-License-Identifier: Apache-2.0
// What a code says: its compact claims and the root's delegation, read strictly (docs/qr.md).

import { decode } from "./cbor.js";
import { Refused, hex, toId } from "./bytes.js";
import { ES256, checkEd25519, readSign1 } from "./signature.js";

const VERSION = 1;
const LONGEST_TEXT = 40;
const LONGEST_ID = 64;
const MOST_POINTS = 40;
const LAST_SECOND = 253402300799;
const [, V, UID, DIGEST, CATEGORY, MODEL, STORAGE, COLOUR, IMEI, SERIAL, VERDICT, GRADE, RULE, OUTCOMES, CHECKLIST,
  CHECKLIST_VERSION, HEALTH, ERASURE, FINISHED, SHOP, TRAINING, KEY, DELEGATION] = Array(23).keys();

export const CATEGORIES = ["phone", "tablet", "laptop", "watch", "console"];
export const VERDICTS = ["refused", "incomplete", "certified_with_remarks", "certified"];
export const GRADES = ["premium", "excellent", "good", "fair", "not_sellable"];
export const OUTCOME_NAMES = ["pass", "fail", "not_applicable", "not_tested"];

/** Read compact claims strictly; raises Refused, `newer` where a later version made them. */
export function readClaims(data) {
  const value = decode(data);
  if (!(value instanceof Map)) throw new Refused("form");
  const rows = new Rows(value);
  if (rows.number(V) !== VERSION) throw new Refused("newer");
  const found = compact(rows);
  rows.checkAllRead();
  return found;
}

function compact(rows) {
  const raw = rows.optional(DELEGATION, (one) => rows.someBytes(one));
  const isTraining = rows.optional(TRAINING, (one) => rows.yes(one)) ?? false;
  if (raw && isTraining) throw new Refused("form"); // no root ever speaks for training
  const delegation = raw ? readDelegation(raw) : null;
  const hasGrade = rows.has(GRADE);
  return {
    delegation,
    isTraining,
    key: delegation ? delegation.key : checkEd25519(rows.bytes(KEY, 32)),
    uid: toId(rows.bytes(UID, 16)),
    digest: hex(rows.bytes(DIGEST, 32)),
    category: rows.choice(CATEGORY, CATEGORIES),
    model: rows.someText(MODEL),
    storage: rows.someText(STORAGE),
    colour: rows.someText(COLOUR),
    imei: rows.has(IMEI) ? String(rows.number(IMEI, 10 ** 15 - 1)).padStart(15, "0") : "",
    serial: rows.someText(SERIAL),
    verdict: rows.choice(VERDICT, VERDICTS),
    grade: hasGrade ? rows.choice(GRADE, GRADES) : "",
    rule: hasGrade ? rows.text(RULE) : "",
    outcomes: rows.has(OUTCOMES) ? unpacked(rows.someBytes(OUTCOMES)) : refuse(),
    checklist: rows.text(CHECKLIST),
    checklistVersion: rows.number(CHECKLIST_VERSION),
    health: rows.has(HEALTH) ? rows.number(HEALTH, 2000) : null,
    erasure: rows.has(ERASURE) ? rows.pair(ERASURE) : null,
    finishedAt: rows.number(FINISHED, LAST_SECOND),
    shop: rows.text(SHOP),
  };
}

function refuse() {
  throw new Refused("form");
}

/** Unpack outcomes: their count in a byte, then two bits each, the first in the highest; 0 to the end. */
function unpacked(data) {
  const [count] = data;
  const isWhole = count <= MOST_POINTS && data.length === 1 + Math.ceil(count / 4);
  const spare = isWhole && count % 4 ? data.at(-1) & (255 >> (2 * (count % 4))) : 0;
  if (!isWhole || spare) throw new Refused("form");
  return Array.from({ length: count }, (_, place) => {
    const shift = 6 - 2 * (place % 4);
    return OUTCOME_NAMES[(data[1 + (place >> 2)] >> shift) & 3];
  });
}

/** The members of a map; each getter checks what it gives and notes that it was asked for. */
class Rows {
  constructor(rows) {
    this.rows = rows;
    this.asked = new Set();
  }

  has(name) {
    return this.rows.has(name);
  }

  optional(name, read) {
    return this.has(name) ? read(name) : null;
  }

  checkAllRead() {
    if ([...this.rows.keys()].some((name) => !this.asked.has(name))) throw new Refused("form");
  }

  get(name) {
    this.asked.add(name);
    return this.rows.get(name);
  }

  number(name, most = Number.MAX_SAFE_INTEGER) {
    const value = this.get(name);
    if (!Number.isSafeInteger(value) || value < 0 || value > most) throw new Refused("form");
    return value;
  }

  choice(name, choices) {
    return choices[this.number(name, choices.length - 1)];
  }

  text(name) {
    return checkedText(this.get(name), LONGEST_TEXT);
  }

  someText(name) {
    if (!this.has(name)) return "";
    return this.text(name) || refuse();
  }

  bytes(name, size) {
    const value = this.get(name);
    if (!(value instanceof Uint8Array) || value.length !== size) throw new Refused("form");
    return value;
  }

  someBytes(name) {
    const value = this.get(name);
    if (!(value instanceof Uint8Array) || !value.length) throw new Refused("form");
    return value;
  }

  yes(name) {
    return this.get(name) === true || refuse();
  }

  pair(name) {
    const value = this.get(name);
    if (!Array.isArray(value) || value.length !== 2) throw new Refused("form");
    return value.map((one) => checkedText(one, LONGEST_TEXT));
  }
}

function checkedText(value, longest) {
  // Counted in code points, as the writer does.
  if (typeof value !== "string" || [...value].length > longest) throw new Refused("form");
  return value;
}

// ── the root's word for a bench ───────────────────────────────────────────────

const LARGEST_DELEGATION = 1024;

/** Read a delegation strictly; whether a root signed it is asked apart. */
export function readDelegation(data) {
  if (data.length > LARGEST_DELEGATION) throw new Refused("form");
  const signed = readSign1(data);
  if (signed.alg !== ES256 || signed.kid.length !== 8) throw new Refused("form");
  const rows = decode(signed.payload);
  const isWhole = rows instanceof Map && rows.size === 6 && [1, 2, 3, 4, 5, 6].every((name) => rows.has(name));
  if (!isWhole) throw new Refused("form");
  const whole = new Rows(rows);
  const [notBefore, notAfter] = [whole.number(4), whole.number(5, LAST_SECOND)];
  if (notBefore > notAfter) throw new Refused("form");
  return {
    signed,
    root: signed.kid,
    bench: readId(rows.get(1)),
    shop: readId(rows.get(2)),
    key: checkEd25519(rows.get(3)),
    notBefore,
    notAfter,
    serial: whole.number(6),
  };
}

function readId(value) {
  if (value instanceof Uint8Array && value.length === 16) return toId(value);
  const text = checkedText(value, LONGEST_ID);
  // An id of ours has one spelling: its bytes.
  if (!text || /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text)) throw new Refused("form");
  return text;
}
