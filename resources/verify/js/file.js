// SPDX-License-Identifier: Apache-2.0
// A file of full claims against a code: its digest, and what both say.

import { Refused, canonical, fromCanonical, fromUtf8, hex, isSame, toUtf8 } from "./bytes.js";
import { readJws, sha256 } from "./signature.js";

const LARGEST = 4 * 1024 * 1024;

/** Compare a chosen file with checked claims: `same`, `differ` or `unreadable`. */
export async function compare(file, claims) {
  try {
    if (file.size > LARGEST) return "unreadable";
    const payload = payloadOf(new Uint8Array(await file.arrayBuffer()));
    const digest = hex(await sha256(payload));
    return digest === claims.digest && agrees(fromCanonical(payload), claims) ? "same" : "differ";
  } catch (error) {
    if (error instanceof Refused) return "unreadable";
    throw error;
  }
}

/** Give the canonical bytes of the claims in a file: the claims alone, `{"claims", "jws"}`, or a JWS. */
function payloadOf(data) {
  const text = fromUtf8(data);
  if (!text.startsWith("{")) return readJws(text.trimEnd()).payload;
  const whole = fromCanonical(toUtf8(text.trimEnd()));
  if (isClaims(whole)) return canonical(whole);
  const { claims, jws } = whole;
  if (!isClaims(claims) || typeof jws !== "string") throw new Refused("form");
  const payload = canonical(claims);
  if (!isSame(readJws(jws).payload, payload)) throw new Refused("form");
  return payload;
}

function isClaims(value) {
  return typeof value?.schema === "string" && typeof value.uid === "string";
}

/** A bench could sign a digest beside words that are not its claims': what a buyer reads is held against both. */
function agrees(full, short) {
  const outcomes = Array.isArray(full.points) ? full.points.map((one) => one?.outcome) : [];
  return (
    full.uid === short.uid &&
    full.training === short.isTraining &&
    full.verdict?.kind === short.verdict &&
    (full.grade?.chosen ?? "") === short.grade &&
    (!short.imei || full.device?.imei === short.imei) &&
    JSON.stringify(outcomes) === JSON.stringify(short.outcomes) &&
    (!short.delegation || (full.bench === short.delegation.bench && full.shop?.id === short.delegation.shop))
  );
}
