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
    // A network that answers everything with its own sign-in page has no list either.
    const isOurs = fresh.ok && !fresh.redirected && /^[\w{][^<]*$/.test(await fresh.clone().text());
    if (isOurs) await store.put(name, fresh.clone());
    return isOurs || !kept ? fresh : kept;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}
