// SPDX-License-Identifier: Apache-2.0
// The shop's signed trust list (docs/trust.md): which roots there are, what was revoked, and when it said so.
// Who may sign it stands in config.json, which the shop puts beside this page: a root, which speaks of the benches
// that it certified itself, or an issuer of lists, which brings roots of its own and speaks of all.

import { Refused, fromCanonical, toUtf8 } from "./bytes.js";
import { fitsP256, readJws, readP256 } from "./signature.js";

const TYPE = "inspector-trust+jws";
const FORM = "inspector.trust/1";
const DAY_S = 86400;

/** Load the list: `state` is `good`, `none` (there is no list) or `bad`; `days` is its age. */
export async function loadList(now = Date.now() / 1000) {
  const [configured, text] = await Promise.all([readText("config.json"), readText("trust.jws")]);
  if (!text.trim() || !configured) return { state: "none", roots: [], revocations: [] };
  try {
    const list = await readList(text.trim(), fromCanonical(toUtf8(configured.trim())));
    return { state: "good", ...list, days: Math.floor((now - list.issuedAt) / DAY_S) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { state: "bad", roots: [], revocations: [] };
  }
}

async function readText(path) {
  const answer = await fetch(path);
  if (answer.status === 404) return "";
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

async function readList(text, config) {
  const keys = await Promise.all(rowsOf(config?.keys).map(readKey));
  const { signer, payload } = await signedBy(readJws(text), keys);
  if (!hasJust(payload, "issued_at", "revoked", "roots", "type") || payload.type !== FORM) refuse();
  const named = await Promise.all(rowsOf(payload.roots).map(readRoot));
  const own = keys.filter((one) => one.role === "root");
  const roots = signer.role === "list" ? [...named, ...own.filter((one) => !isAmong(one, named))] : own;
  return {
    // What the list calls a root goes before what the page was made with: it is newer.
    roots: roots.map((one) => ({ ...one, name: named.find(({ id }) => id === one.id)?.name || one.name })),
    revocations: rowsOf(payload.revoked).map((row) => readRevocation(row, signer)),
    issuedAt: seconds(payload.issued_at),
  };
}

function isAmong(one, others) {
  return others.some(({ id }) => id === one.id);
}

async function signedBy({ header, payload, signature, signed }, keys) {
  const head = fromCanonical(header);
  if (!hasJust(head, "alg", "kid", "typ") || head.alg !== "ES256" || head.typ !== TYPE) refuse();
  const signer = keys.find((one) => one.id === head.kid);
  if (!signer || !(await fitsP256(signer.key, signature, signed))) refuse();
  return { signer, payload: fromCanonical(payload) };
}

/** Read a key that the shop put beside the page. */
async function readKey(row) {
  const { name = "", role = "root", ...jwk } = row ?? {};
  if (!["root", "list"].includes(role)) refuse();
  return { ...(await readP256(jwk)), name: textOf(name), role };
}

async function readRoot(row) {
  if (!hasJust(row, "jwk", "name") || !hasJust(row.jwk, "crv", "kty", "x", "y")) refuse();
  return { ...(await readP256(row.jwk)), name: textOf(row.name) };
}

/** Read a revocation; one by a root is about the benches that this very root certified. */
function readRevocation(row, signer) {
  if (!hasJust(row, "at", "held", "key", "reason")) refuse();
  const held = new Set(rowsOf(row.held).map(textOf));
  return { key: textOf(row.key), at: seconds(row.at), held, root: signer.role === "root" ? signer.id : "" };
}

function hasJust(row, ...names) {
  return row !== null && typeof row === "object" && Object.keys(row).sort().join() === names.join();
}

function rowsOf(value) {
  return Array.isArray(value) ? value : refuse();
}

function textOf(value) {
  return typeof value === "string" ? value : refuse();
}

function seconds(text) {
  const isTime = typeof text === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text);
  const millis = isTime ? Date.parse(text) : NaN;
  return Number.isNaN(millis) ? refuse() : Math.floor(millis / 1000);
}

function refuse() {
  throw new Refused("form");
}
