/** The worker of a course that is being written: lets go of what a build at the same address kept, and of itself. */
import { cachesOf } from "../names.ts";

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

async function retire(): Promise<void> {
  await worker.registration.unregister();
  for (const name of Object.values(cachesOf(worker.registration.scope))) await caches.delete(name);
  for (const client of await worker.clients.matchAll({ type: "window" }))
    await client.navigate(client.url);
}

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(retire()));
