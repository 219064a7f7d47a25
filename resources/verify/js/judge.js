// SPDX-License-Identifier: Apache-2.0
// What a code is worth, in the order of docs/qr.md: its form, its signature, training, its root, its time,
// revocation.

import { Refused, isSame } from "./bytes.js";
import { digitsOf, readCode } from "./code.js";
import { ed25519Id, fitsEd25519, fitsP256 } from "./signature.js";

const OLD_LIST_DAYS = 30;

/** Judge the text of a code by a trust list (trust.js): `state`, and what can be shown of the code. */
export async function judge(text, list) {
  let code;
  try {
    code = readCode(digitsOf(text));
  } catch (error) {
    if (error instanceof Refused) return { state: error.code === "form" ? "tampered" : error.code };
    throw error;
  }
  const { claims, signed } = code;
  if (!(await fitsEd25519(signed, claims.key))) return { state: "tampered" };
  const result = { claims, list, root: null, keyId: await ed25519Id(claims.key), notes: notesOf(list), values: {} };
  return { ...result, ...(await standing(claims, result.keyId, list)) };
}

async function standing(claims, keyId, list) {
  const { delegation, finishedAt } = claims;
  if (claims.isTraining) return { state: "training" };
  if (!delegation) return { state: "no_root" };
  const named = list.roots.filter((one) => isSame(one.short, delegation.root));
  if (!named.length) return { state: "unknown_root" };
  const root = await rootOf(delegation.signed, named);
  if (!root) return { state: "tampered", claims: null };
  const values = { root: root.name };
  if (finishedAt < delegation.notBefore || finishedAt > delegation.notAfter) {
    return { state: "expired", root, values: { ...values, window: delegation, at: finishedAt } };
  }
  return { root, values, ...revocation(claims, keyId, root, list, values) };
}

async function rootOf(signed, named) {
  for (const root of named) {
    if (await fitsP256(root.key, signed.signature, signed.signed)) return root;
  }
  return null;
}

function revocation(claims, keyId, root, list, values) {
  const found = list.revocations.filter((one) => one.key === keyId && ["", root.id].includes(one.root));
  if (!found.length) return { state: "valid" };
  const against = found.find((one) => !one.held.has(claims.digest));
  return { state: against ? "revoked" : "held", values: { ...values, at: (against ?? found[0]).at } };
}

function notesOf(list) {
  if (list.state !== "good") return [{ key: `list_${list.state}` }];
  if (list.days < 0) return [{ key: "list_ahead" }];
  return list.days > OLD_LIST_DAYS ? [{ key: "list_old", values: { days: list.days } }] : [];
}
