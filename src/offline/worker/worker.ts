/** Keeps the course on a device, a version at a time. `src/integrations/offline.ts` bundles it as `sw.js`. */
import type { Asked, Told } from "../message.ts";
import { readRecord, writeRecord } from "../record.ts";
import { answer } from "./answer.ts";
import { files, fill } from "./files.ts";
import { markAll } from "./foreign.ts";
import { lookIfGone } from "./gone.ts";
import { course, scope, worker } from "./self.ts";
import { stopping } from "./stop.ts";
import { forgetOld, renewVisited } from "./visited.ts";

const record = () =>
  writeRecord(scope, { version: course.version, since: Date.now(), whole: !course.rest });

/** What went wrong, for whoever looks on. */
const failure = (error: unknown): Told => ({
  failed: error instanceof Error || error instanceof DOMException ? error.name : "Error",
});

async function install(event: ExtendableEvent): Promise<void> {
  try {
    await fill(event);
    await renewVisited();
  } catch (error) {
    if (stopping.signal.aborted) throw error;
    const open = await worker.clients.matchAll({ includeUncontrolled: true });
    for (const client of open) client.postMessage(failure(error));
    throw error;
  }
  // The worker of another site that stood here before is not waited for.
  const { active } = worker.registration;
  if (active && active.scriptURL !== worker.location.href) await worker.skipWaiting();
}

async function activate(event: ExtendableEvent): Promise<void> {
  const before = await readRecord(scope);
  await files.activate(event);
  await forgetOld();
  // The first version takes along the pages that are open: without a worker they would get the same files.
  if (before) await markAll();
  else await worker.clients.claim();
  await record();
}

worker.addEventListener("install", (event) => event.waitUntil(install(event)));
worker.addEventListener("activate", (event) => event.waitUntil(activate(event)));
worker.addEventListener("message", (event) => {
  const asked = event.data as Asked;
  if (asked === "now") event.waitUntil(worker.skipWaiting());
  if (asked === "stop") stopping.abort();
  if (asked !== "keep") return;
  const done = fill(event)
    .then(record)
    .then((): Told => ({ failed: undefined }), failure);
  event.waitUntil(done.then((told) => event.ports[0]?.postMessage(told)));
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || request.headers.has("Range")) return;
  if (!request.url.startsWith(scope)) return;
  if (request.mode === "navigate") event.waitUntil(lookIfGone().catch(() => undefined));
  event.respondWith(answer(event));
});
