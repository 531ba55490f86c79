import { cachesOf } from "../names.ts";
import { names, scope, worker } from "./self.ts";

/** A worker that is missing for so long (milliseconds) is gone; a host may miss it for a moment between two versions. */
const LONG = 3_600_000;

const NOTE = `${scope}?gone`;

let looked = false;

/**
 * Looks once whether the site still has this worker. Where it has none, it was moved or is another one now: a browser would
 * show what was kept for ever. The second time, after an hour, everything is let go.
 */
export async function lookIfGone(): Promise<void> {
  if (looked) return;
  looked = true;
  const { status } = await fetch(worker.location.href, { cache: "no-cache" });
  const cache = await caches.open(names.record);
  if (status !== 404 && status !== 410) {
    await cache.delete(NOTE);
    return;
  }
  const since = Number(await (await cache.match(NOTE))?.text());
  if (!since) return cache.put(NOTE, new Response(String(Date.now())));
  if (Date.now() - since < LONG) return;
  await worker.registration.unregister();
  for (const name of Object.values(cachesOf(scope))) await caches.delete(name);
}
