// SPDX-License-Identifier: Apache-2.0
// Deterministic CBOR (RFC 8949, 4.2.1): the part that signed codes need, one spelling of each value.
// Maps become Map, tags become Tag. What would not be written so again is refused.

import { Refused, fromNumber, fromUtf8, isSame, joined, toUtf8 } from "./bytes.js";

const LARGEST = 64 * 1024;
const DEEPEST = 8;
const [UINT, NINT, BYTES, TEXT, ARRAY, MAP, TAG, SIMPLE] = [0, 1, 2, 3, 4, 5, 6, 7];
const SIMPLES = new Map([[20, false], [21, true], [22, null]]);
const WIDTHS = [[24, 1], [25, 2], [26, 4], [27, 8]];

export class Tag {
  constructor(number, value) {
    this.number = number;
    this.value = value;
  }
}

/** Give the one encoding of a value. */
export function encode(value, depth = 0) {
  if (depth > DEEPEST) throw new Refused("form");
  if (value === null) return head(SIMPLE, 22);
  if (typeof value === "boolean") return head(SIMPLE, value ? 21 : 20);
  if (typeof value === "number") return encodeNumber(value);
  if (typeof value === "string") {
    const raw = toUtf8(value);
    return joined(head(TEXT, raw.length), raw);
  }
  return encodeNested(value, depth);
}

function encodeNumber(value) {
  if (!Number.isSafeInteger(value)) throw new Refused("form");
  return value >= 0 ? head(UINT, value) : head(NINT, -1 - value);
}

function encodeNested(value, depth) {
  if (value instanceof Uint8Array) return joined(head(BYTES, value.length), value);
  if (value instanceof Tag) return joined(head(TAG, value.number), encode(value.value, depth + 1));
  if (Array.isArray(value)) {
    return joined(head(ARRAY, value.length), ...value.map((one) => encode(one, depth + 1)));
  }
  if (!(value instanceof Map)) throw new Refused("form");
  const rows = [...value].map(([name, one]) => [encode(name), encode(one, depth + 1)]);
  rows.sort(([one], [other]) => compare(one, other));
  return joined(head(MAP, rows.length), ...rows.flat());
}

function compare(one, other) {
  for (let place = 0; place < Math.min(one.length, other.length); place += 1) {
    if (one[place] !== other[place]) return one[place] - other[place];
  }
  return one.length - other.length;
}

function head(major, number) {
  if (number < 24) return Uint8Array.of((major << 5) | number);
  const [code, width] = WIDTHS.find(([, size]) => size === 8 || number < 2 ** (8 * size));
  return joined(Uint8Array.of((major << 5) | code), fromNumber(BigInt(number), width));
}

/** Read one value strictly; what ends too early is `truncated`, all else `form`. */
export function decode(data) {
  if (data.length > LARGEST) throw new Refused("form");
  const reader = new Reader(data);
  const value = reader.value(0);
  if (reader.place !== data.length || !isSame(encode(value), data)) throw new Refused("form");
  return value;
}

class Reader {
  constructor(data) {
    this.data = data;
    this.place = 0;
  }

  value(depth) {
    const [major, number] = this.head();
    if (depth > DEEPEST) throw new Refused("form");
    switch (major) {
      case UINT: return number;
      case NINT: return -1 - number;
      case BYTES: return this.take(number).slice();
      case TEXT: return fromUtf8(this.take(number));
      case TAG: return new Tag(number, this.value(depth + 1));
      case ARRAY: return Array.from({ length: this.count(number) }, () => this.value(depth + 1));
      case MAP: return this.map(this.count(number), depth);
      default: return this.simple(number);
    }
  }

  count(number) {
    if (number > this.data.length - this.place) throw new Refused("truncated"); // each is at least a byte
    return number;
  }

  map(number, depth) {
    const found = new Map();
    for (let row = 0; row < number; row += 1) {
      const name = this.value(depth + 1);
      if (!["number", "string"].includes(typeof name) || found.has(name)) throw new Refused("form");
      found.set(name, this.value(depth + 1));
    }
    return found;
  }

  head() {
    const [first] = this.take(1);
    const [major, code] = [first >> 5, first & 31];
    if (code < 24) return [major, code];
    const width = WIDTHS.find(([one]) => one === code)?.[1];
    if (width === undefined || major === SIMPLE) throw new Refused("form");
    const number = this.take(width).reduce((sum, byte) => sum * 256 + byte, 0);
    if (number >= Number.MAX_SAFE_INTEGER) throw new Refused("form");
    return [major, number];
  }

  take(count) {
    if (count > this.data.length - this.place) throw new Refused("truncated");
    this.place += count;
    return this.data.subarray(this.place - count, this.place);
  }

  simple(number) {
    if (!SIMPLES.has(number)) throw new Refused("form");
    return SIMPLES.get(number);
  }
}
