import { cachesOf } from "../../offline/names.ts";
import { readRecord, type KeptRecord } from "../../offline/record.ts";
import { scope } from "./let-go.ts";

/** What is kept on this device: how many pages, and how many bytes with all that goes with them. */
export interface Kept extends KeptRecord {
  pages: number;
  bytes: number;
}

/** Counts what is kept; undefined where nothing is. Rejects where the browser keeps nothing. */
export async function count(): Promise<Kept | undefined> {
  const record = await readRecord(scope());
  if (!record) return undefined;
  const { files, visited } = cachesOf(scope());
  // While a newer version waits, a page may be there twice.
  const pages = new Set<string>();
  let bytes = 0;
  for (const name of [files, visited]) {
    // To open one that was let go meanwhile would make it anew.
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    const requests = await cache.keys();
    for (const [at, response] of (await cache.matchAll()).entries()) {
      const isPage = response.headers.get("Content-Type")?.startsWith("text/html");
      if (isPage) pages.add(requests[at]?.url.split("?")[0] ?? "");
      bytes += (await response.blob()).size;
    }
  }
  return { ...record, pages: pages.size, bytes };
}
