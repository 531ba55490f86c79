import { names, scope, worker } from "./self.ts";

/**
 * Pages that are open and of another version than this worker's: they get nothing from it. They are written down, since a
 * worker is stopped and started again while pages stay.
 */
let known: Promise<Set<string>> | undefined;

const addressOf = (client: string) => `${scope}?client=${client}`;

async function read(): Promise<Set<string>> {
  if (!(await caches.has(names.foreign))) return new Set();
  const cache = await caches.open(names.foreign);
  const found = (await cache.keys()).map(
    ({ url }) => new URL(url).searchParams.get("client") ?? "",
  );
  return new Set(found);
}

export async function isForeign(client: string): Promise<boolean> {
  known ??= read().catch(() => new Set<string>());
  return (await known).has(client);
}

export async function markForeign(client: string): Promise<void> {
  known ??= read().catch(() => new Set<string>());
  (await known).add(client);
  const cache = await caches.open(names.foreign);
  await cache.put(addressOf(client), new Response());
}

/** Every page that is open now is of the version before this one; those that were closed are forgotten. */
export async function markAll(): Promise<void> {
  await caches.delete(names.foreign);
  known = undefined;
  const open = await worker.clients.matchAll({ includeUncontrolled: true });
  for (const { id } of open) await markForeign(id);
}
