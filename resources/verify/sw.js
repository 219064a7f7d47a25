// SPDX-License-Identifier: Apache-2.0
// Keeps the page for when there is no network. The page's own files come from the store of their version;
// the trust list comes from the network where there is one, since an old list knows no new revocation.

importScripts("files.js"); // VERSION and FILES: made with the page, so a changed file is a new version

const NAME = `inspector-verify-${VERSION}`;
const FRESH = ["trust.jws", "config.json"];
const PATIENCE_MS = 4000;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

async function keepAll() {
  const store = await caches.open(NAME);
  await store.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
}

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOlder().then(() => self.clients.claim()));
});

async function dropOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith("inspector-verify-") && name !== NAME);
  await Promise.all(older.map((name) => caches.delete(name)));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const scope = self.registration.scope;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const file = request.url.slice(scope.length).split(/[?#]/)[0] || "./";
  const name = file === "index.html" ? "./" : file;
  if (FRESH.includes(name)) event.respondWith(freshFirst(name));
  else if (FILES.includes(name)) event.respondWith(keptFirst(name));
});

async function keptFirst(name) {
  const store = await caches.open(NAME);
  return (await store.match(name)) ?? fetch(name);
}

async function freshFirst(name) {
  const store = await caches.open(NAME);
  const kept = await store.match(name);
  try {
    const fresh = await fetch(name, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE_MS) });
    const isOurs = fresh.ok && !fresh.redirected && (await follows(name, fresh, kept));
    if (isOurs) await store.put(name, fresh.clone());
    return isOurs || !kept ? fresh : kept;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** Tell whether an answer can be the file, and as a list forgets nothing that the kept one revokes. */
async function follows(name, fresh, kept) {
  const text = await fresh.clone().text();
  // A network that answers everything with its own sign-in page has no list either.
  if (name === "config.json") return Array.isArray(read(text)?.keys);
  if (!/^[\w-]+\.[\w-]+\.[\w-]+\s*$/.test(text)) return false;
  const revoked = revokedIn(text);
  const before = revokedIn((await kept?.clone().text()) ?? "") ?? [];
  // Whose signature it bears the page itself finds out; here an older list is kept from taking a newer one's place.
  return revoked !== null && before.every((key) => revoked.includes(key));
}

/** Name the keys that a list revokes; null for what is no list. */
function revokedIn(text) {
  const payload = text.split(".")[1]?.replaceAll("-", "+").replaceAll("_", "/") ?? "";
  const rows = read(unpacked(payload))?.revoked;
  return Array.isArray(rows) ? rows.map((row) => row?.key) : null;
}

function unpacked(base64) {
  try {
    return atob(base64);
  } catch {
    return "";
  }
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
