// SPDX-License-Identifier: Apache-2.0
// Bytes and their spellings: each has one, and whatever would not be written so again is refused.

/** What was read is refused. `code` is `truncated`, `form` or `newer`. */
export class Refused extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const PLACES = new Map([...ALPHABET].map((letter, place) => [letter, place]));
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Write bytes as base64url without padding (RFC 7515, section 2). */
export function toBase64url(bytes) {
  let text = "";
  for (let place = 0; place < bytes.length; place += 3) {
    const [first, second = 0, third = 0] = bytes.subarray(place, place + 3);
    const group = (first << 16) | (second << 8) | third;
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63]).join("");
    text += letters.slice(0, Math.min(3, bytes.length - place) + 1);
  }
  return text;
}

/** Read base64url without padding, blanks or spare bits. */
export function fromBase64url(text) {
  const bytes = [];
  let group = 0;
  let bits = 0;
  for (const letter of text) {
    const value = PLACES.get(letter);
    if (value === undefined) throw new Refused("form");
    group = ((group << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((group >> bits) & 255);
    }
  }
  const found = Uint8Array.from(bytes);
  if (toBase64url(found) !== text) throw new Refused(text.length % 4 === 1 ? "truncated" : "form");
  return found;
}

export function hex(bytes) {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function isSame(one, other) {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}

export function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

export function fromUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused("form");
  }
}

export function toUtf8(text) {
  if (!text.isWellFormed()) throw new Refused("form");
  return new TextEncoder().encode(text);
}

/** Read bytes as one number, the highest byte first. */
export function toNumber(bytes) {
  return bytes.length ? BigInt("0x" + hex(bytes)) : 0n;
}

/** Write a number as `size` bytes, the highest first. */
export function fromNumber(number, size) {
  const text = number.toString(16).padStart(2 * size, "0");
  return Uint8Array.from({ length: size }, (_, place) => parseInt(text.slice(2 * place, 2 * place + 2), 16));
}

/** Write the 16 bytes of an id in the 26 characters that people see. */
export function toId(bytes) {
  let number = toNumber(bytes);
  let text = "";
  for (let place = 0; place < 26; place += 1) {
    text = CROCKFORD[Number(number & 31n)] + text;
    number >>= 5n;
  }
  return text;
}

/** Write a JSON value without floats in its canonical bytes (RFC 8785). */
export function canonical(value) {
  return toUtf8(JSON.stringify(ordered(value, 0)));
}

function ordered(value, depth) {
  if (depth > 32) throw new Refused("form");
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isSafeInteger(value) && !Object.is(value, -0)) return value;
  if (Array.isArray(value)) return value.map((one) => ordered(one, depth + 1));
  if (typeof value !== "object") throw new Refused("form");
  // JSON.stringify puts names that look like array indexes first, whatever their order: nothing here has one.
  const names = Object.keys(value).sort();
  if (names.some((name) => /^\d+$/.test(name) || name === "__proto__")) throw new Refused("form");
  return Object.fromEntries(names.map((name) => [name, ordered(value[name], depth + 1)]));
}

/** Read canonical JSON strictly: it is written again and compared. */
export function fromCanonical(bytes) {
  let value;
  try {
    value = JSON.parse(fromUtf8(bytes));
  } catch {
    throw new Refused("form");
  }
  if (!isSame(canonical(value), bytes)) throw new Refused("form");
  return value;
}
