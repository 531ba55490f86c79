import type { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { unpacked, type Pack } from "../pack.ts";
import { course, pathOf, scope } from "./self.ts";
import { stopping } from "./stop.ts";
import { sumOf } from "./sum.ts";

/** So many files are fetched one by one; for more, the pack is less to fetch. */
const FEW = 40;

/** Fetches the pack; undefined where that fails: the files can be had one by one. */
async function fetchPack(): Promise<Pack | undefined> {
  try {
    const response = await fetch(scope + course.pack.path, stopping);
    const bytes = await response.arrayBuffer();
    const { sum } = course.pack;
    if ((await sumOf(bytes, sum.length)) !== sum) return undefined;
    // Its sum stands in this script: what it holds is what the build wrote.
    return JSON.parse(new TextDecoder().decode(bytes)) as Pack;
  } catch {
    return undefined;
  }
}

/** Fills the cache from the pack where much is missing. Rejects where there is no room. */
export async function fillFromPack(files: PrecacheController): Promise<void> {
  const cache = await caches.open(files.strategy.cacheName);
  const present = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...files.getURLsToCacheKeys()].filter(([, key]) => !present.has(key));
  if (missing.length <= FEW) return;
  const pack = await fetchPack();
  if (!pack) return;
  for (const [url, key] of missing) {
    if (stopping.signal.aborted) return;
    const file = unpacked(pack, pathOf(url) ?? "");
    if (file) await cache.put(key, new Response(file.body, { headers: file.headers }));
  }
}
