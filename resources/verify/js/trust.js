// SPDX-License-Identifier: Apache-2.0
// The shop's signed trust list (docs/trust.md): which roots it knows, what was revoked, and when it said so.
// Who may sign it stands in config.json, which the shop puts beside this page.

import { Refused, fromCanonical } from "./bytes.js";
import { fitsP256, readJws, readP256 } from "./signature.js";

const TYPE = "inspector-trust+jws";
const FORM = "inspector.trust/1";
const DAY_S = 86400;

/** Load the list: `state` is `good`, `none` (there is no list) or `bad`; `days` is its age. */
export async function loadList(now = Date.now() / 1000) {
  const [configured, text] = await Promise.all([readText("config.json"), readText("trust.jws")]);
  if (!text.trim() || !configured) return { state: "none", roots: [], revocations: [] };
  try {
    const { issuers } = JSON.parse(configured);
    return { state: "good", ...(await readList(text.trim(), issuers, now)) };
  } catch (error) {
    if (!(error instanceof Refused || error instanceof SyntaxError)) throw error;
    return { state: "bad", roots: [], revocations: [] };
  }
}

async function readText(path) {
  const answer = await fetch(path);
  if (answer.status === 404) return "";
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

async function readList(text, issuers, now) {
  const payload = await signedBy(readJws(text), issuers);
  const issuedAt = seconds(payload.issued_at);
  if (payload.form !== FORM || !Array.isArray(payload.roots) || !Array.isArray(payload.revoked)) refuse();
  return {
    roots: await Promise.all(payload.roots.map(readRoot)),
    revocations: payload.revoked.map(readRevocation),
    issuedAt,
    days: Math.floor((now - issuedAt) / DAY_S),
  };
}

async function signedBy({ header, payload, signature, signed }, issuers) {
  const { alg, kid, typ, ...more } = fromCanonical(header);
  if (alg !== "ES256" || typ !== TYPE || Object.keys(more).length) refuse();
  const keys = await Promise.all((issuers ?? []).map(readP256));
  const issuer = keys.find((one) => one.id === kid);
  if (!issuer || !(await fitsP256(issuer.key, signature, signed))) refuse();
  return fromCanonical(payload);
}

async function readRoot(row) {
  const { key, short, id } = await readP256(row?.key);
  return { key, short, id, name: textOf(row.name) };
}

function readRevocation(row) {
  const held = Array.isArray(row?.held) ? row.held.map(textOf) : refuse();
  return { key: textOf(row.key), at: seconds(row.at), held: new Set(held) };
}

function textOf(value) {
  return typeof value === "string" ? value : refuse();
}

function seconds(text) {
  const millis = typeof text === "string" && text.endsWith("Z") ? Date.parse(text) : NaN;
  return Number.isNaN(millis) ? refuse() : Math.floor(millis / 1000);
}

function refuse() {
  throw new Refused("form");
}
