// SPDX-License-Identifier: Apache-2.0
// The text of a code: `https://HOST/PATH#DIGITS`, whose digits are the signed bytes as one number.

import { Refused, fromNumber, isSame, toNumber } from "./bytes.js";
import { readClaims } from "./claims.js";
import { EDDSA, readSign1 } from "./signature.js";

const LONGEST = 4096;
const ADDRESS = /^(?:inspector:|https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~/%-]*)?)#/;
// How every code begins: tag 18, an array of four, the header {1: -8}, the empty map.
const BEGINNING = Uint8Array.of(0xd2, 0x84, 0x43, 0xa1, 0x01, 0x27, 0xa0);
const ENOUGH_DIGITS = 24;

/** Take what was scanned or typed; gives the digits alone. A code of an earlier kind is refused as `older`. */
export function digitsOf(text) {
  const plain = text.replace(/\s+/g, "");
  if (/^INSPECTOR1(-TRAINING)?:/.test(plain)) throw new Refused("older");
  return plain.replace(ADDRESS, "").replace(/^#/, "");
}

/** Read a code's digits: `claims`, and `signed` whose signature is not yet checked. */
export function readCode(digits) {
  if (!/^[1-9][0-9]*$/.test(digits) || digits.length > LONGEST) throw new Refused("form");
  const number = BigInt(digits);
  const bytes = fromNumber(number, Math.ceil(number.toString(16).length / 2));
  if (!isSame(bytes.subarray(0, BEGINNING.length), BEGINNING)) {
    throw new Refused(isCutShort(digits, number) ? "truncated" : "form");
  }
  const signed = readSign1(bytes);
  if (signed.alg !== EDDSA || signed.kid.length) throw new Refused("form");
  return { signed, claims: readClaims(signed.payload) };
}

/**
 * Tell whether more digits behind these would make a code's beginning of them. Only the highest bits count, so
 * `top` keeps some 160 of them and `below` how many were dropped.
 */
function isCutShort(digits, number) {
  if (digits.length < ENOUGH_DIGITS) return true;
  const wanted = toNumber(BEGINNING);
  let below = Math.max(0, bitsOf(number) - 160);
  let top = number >> BigInt(below);
  for (let length = digits.length; length < LONGEST; length += 1) {
    top *= 10n;
    const bits = bitsOf(top);
    if ((bits + below) % 8 === 0 && top >> BigInt(bits - 56) === wanted) return true;
    const spare = Math.max(0, bits - 160);
    top >>= BigInt(spare);
    below += spare;
  }
  return false;
}

/** Count the bits of a number up to the next four: a code's own begins with a one. */
function bitsOf(number) {
  return 4 * number.toString(16).length;
}
