import { cachesOf } from "./names.ts";

/** What is kept of a course, and since when. */
export interface KeptRecord {
  version: string;
  /** In milliseconds. */
  since: number;
  /** Whether that is the whole course. */
  whole: boolean;
}

const address = (scope: string) => `${scope}?record`;

/** Reads what is kept. Undefined where nothing is, or what is no such record. Throws where caches are blocked. */
export async function readRecord(scope: string): Promise<KeptRecord | undefined> {
  const found = await caches.match(address(scope), { cacheName: cachesOf(scope).record });
  return found && recordOf(await found.json().catch(() => undefined));
}

export async function writeRecord(scope: string, record: KeptRecord): Promise<void> {
  const cache = await caches.open(cachesOf(scope).record);
  await cache.put(address(scope), Response.json(record));
}

function recordOf(json: unknown): KeptRecord | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { version, since, whole } = json as Record<string, unknown>;
  return typeof version === "string" &&
    typeof since === "number" &&
    Number.isFinite(since) &&
    typeof whole === "boolean"
    ? { version, since, whole }
    : undefined;
}
