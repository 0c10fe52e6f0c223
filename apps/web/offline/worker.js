/*
 * Keeps the pages of a node on a device: scripts, styles, fonts, catalogues, coast lines. Never an answer of the node: what is asked under
 * /api, /auth and the like goes past this worker. `shell` stands above these lines, written at build time (worker-plugin.ts):
 * { version, files, languages: { en: [...] } }.
 */
const prefix = 'entente-shell-';
const own = prefix + shell.version;
/** Files that lie at the root. Ids of groups and records have dots as well, and are pages. */
const rootFile = /^\/[^/]*\.[^/]*$/;
const answers = /^\/(api|auth|calendar|published|metrics|healthz)(\/|$)/;
/** A page that waits for a network which is there and does not move is no better than one without. */
const patienceMs = 4_000;
const atOnce = 6;

/** Fetches what is not there yet, a few at a time. */
async function keep(files) {
  const cache = await caches.open(own);
  const missing = [];
  for (const file of files) if (!(await cache.match(file))) missing.push(file);
  const one = async () => {
    for (let file = missing.pop(); file !== undefined; file = missing.pop()) {
      const before = file.startsWith('/assets/') ? await caches.match(file, { ignoreVary: true }) : undefined;
      const reply = before ?? (await fetch(file, { cache: 'no-cache' }));
      if (!reply.ok) throw new Error(`${file} answered ${reply.status}`);
      await cache.put(file, reply);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

self.addEventListener('install', (event) => {
  event.waitUntil(keep(shell.files).then(() => self.skipWaiting()));
});

/** The version before stays: pages that were opened with it still fetch parts of themselves. */
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const kept = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
      await Promise.all(kept.slice(0, -1).map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', ({ data }) => {
  const files = Object.hasOwn(shell.languages, data?.language) ? shell.languages[data.language] : [];
  keep(files).catch(() => undefined);
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || answers.test(pathname)) return;
  if (request.mode === 'navigate') {
    if (!rootFile.test(pathname) && !pathname.startsWith('/assets/')) event.respondWith(page(request));
  } else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
  else if (shell.files.includes(pathname)) event.respondWith(newest(request));
});

/** The frame of the pages: the node's own as long as it answers, so that a new version comes with the next load. */
async function page(request) {
  const kept = async () => (await caches.open(own)).match('/index.html', { ignoreVary: true });
  const asked = fetch(request, { cache: 'no-cache', signal: AbortSignal.timeout(patienceMs) });
  const reply = await asked.catch(() => null);
  if (reply !== null && reply.status < 500) return reply;
  return (await kept()) ?? reply ?? Response.error();
}

/** Files whose name changes with their content: the kept one is the right one. */
async function asset(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function newest(request) {
  const reply = await fetch(request).catch(() => null);
  if (reply?.ok) return reply;
  const cache = await caches.open(own);
  return (await cache.match(request, { ignoreVary: true, ignoreSearch: true })) ?? reply ?? Response.error();
}
