// SPDX-License-Identifier: Apache-2.0
// COSE_Sign1 (RFC 9052, 4.2), tagged 18, and the two signatures: EdDSA by a bench, ES256 by a root.

import { Tag, decode, encode } from "./cbor.js";
import { Refused, canonical, fromBase64url, toBase64url, toNumber, toUtf8 } from "./bytes.js";

export const EDDSA = -8;
export const ES256 = -7;
const SIGN1 = 18;
const [ALG, KID] = [1, 4];
const KID_BYTES = 8;
const SIGNATURE_BYTES = 64;

/** Take a COSE_Sign1 apart: `alg`, `kid` (empty or 8 bytes), `payload`, `signature`, `signed`. */
export function readSign1(data) {
  const tagged = decode(data);
  const parts = tagged instanceof Tag && tagged.number === SIGN1 ? tagged.value : null;
  if (!Array.isArray(parts) || parts.length !== 4) throw new Refused("form");
  const [head, bare, payload, signature] = parts;
  if (![head, payload, signature].every((one) => one instanceof Uint8Array)) throw new Refused("form");
  if (!(bare instanceof Map) || bare.size || signature.length !== SIGNATURE_BYTES) throw new Refused("form");
  const { alg, kid } = readHeader(head);
  const signed = encode(["Signature1", head, new Uint8Array(), payload]);
  return { alg, kid, payload, signature, signed };
}

function readHeader(raw) {
  const header = decode(raw);
  if (!(header instanceof Map)) throw new Refused("form");
  const alg = header.get(ALG);
  const kid = header.has(KID) ? header.get(KID) : new Uint8Array();
  const isWhole = header.size === (header.has(KID) ? 2 : 1);
  const isKid = kid instanceof Uint8Array && kid.length === (header.has(KID) ? KID_BYTES : 0);
  if (![EDDSA, ES256].includes(alg) || !isWhole || !isKid) throw new Refused("form");
  return { alg, kid };
}

// ── Ed25519 ───────────────────────────────────────────────────────────────────

const FIELD = 2n ** 255n - 19n;
const GROUP = 2n ** 252n + 27742317777372353535851937790883648493n;
// The y of the eight points whose order divides 8: a signature by such a "key" fits many messages.
const SMALL_ORDER = [
  0n,
  1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
  FIELD - 1n,
];

/** Refuse 32 bytes that are no key, or one that anybody could sign for. */
export function checkEd25519(raw) {
  if (!(raw instanceof Uint8Array) || raw.length !== 32) throw new Refused("form");
  const y = toNumber(raw.toReversed()) & (2n ** 255n - 1n);
  if (y >= FIELD || SMALL_ORDER.includes(y)) throw new Refused("form");
  return raw;
}

/** Tell whether a bench's key made a COSE_Sign1. */
export async function fitsEd25519(one, raw) {
  if (one.alg !== EDDSA || toNumber(one.signature.slice(32).reverse()) >= GROUP) return false;
  try {
    const key = await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", key, one.signature, one.signed);
  } catch (error) {
    if (error instanceof DOMException && error.name === "DataError") return false; // no point on the curve
    throw error;
  }
}

/** Name an Ed25519 key: base64url of its RFC 7638 thumbprint. */
export async function ed25519Id(raw) {
  return toBase64url(await sha256(canonical({ crv: "Ed25519", kty: "OKP", x: toBase64url(raw) })));
}

// ── P-256 ─────────────────────────────────────────────────────────────────────

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const ES = { name: "ECDSA", hash: "SHA-256" };

/** Tell whether a P-256 key made a raw signature; of the two that fit only the lower half's counts. */
export async function fitsP256(key, signature, signed) {
  if (signature.length !== SIGNATURE_BYTES || toNumber(signature.slice(32)) > ORDER / 2n) return false;
  return crypto.subtle.verify(ES, key, signature, signed);
}

/** Read a public P-256 JWK: its `key` to verify by, its `id` (RFC 7638) and the `short` 8 bytes of that. */
export async function readP256(jwk) {
  const { crv, kty, x, y } = jwk ?? {};
  const isKind = kty === "EC" && crv === "P-256" && typeof x === "string" && typeof y === "string";
  if (!isKind || "d" in jwk) throw new Refused("form");
  const id = toBase64url(await sha256(canonical({ crv, kty, x, y })));
  if ("kid" in jwk && jwk.kid !== id) throw new Refused("form");
  let key;
  try {
    key = await crypto.subtle.importKey("jwk", { crv, kty, x, y }, { name: "ECDSA", namedCurve: crv }, false, ["verify"]);
  } catch {
    throw new Refused("form");
  }
  return { key, id, short: fromBase64url(id).slice(0, KID_BYTES) };
}

// ── compact JWS (RFC 7515) by ES256 ───────────────────────────────────────────

/** Take a compact JWS apart; its header and payload have to be canonical JSON. */
export function readJws(text) {
  const parts = text.split(".");
  if (parts.length !== 3) throw new Refused("form");
  const [header, payload, signature] = parts.map(fromBase64url);
  return { header, payload, signature, signed: toUtf8(`${parts[0]}.${parts[1]}`) };
}

export async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** Tell whether this browser can check at all: `""`, or why not (`insecure`, `old`). */
export async function cannotBecause() {
  if (!globalThis.isSecureContext || !globalThis.crypto?.subtle) return "insecure";
  try {
    // The public key and signature of RFC 8032, 7.1, test 1: a browser may name an algorithm and not have it.
    const raw = fromBase64url("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    const signature = fromBase64url(
      "5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc-bRr0lv18FlbviRlUUFDjnoQCw",
    );
    return (await fitsEd25519({ alg: EDDSA, signature, signed: new Uint8Array() }, raw)) ? "" : "old";
  } catch {
    return "old";
  }
}

