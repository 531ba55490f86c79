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
  let [pages, bytes] = [0, 0];
  for (const name of [files, visited]) {
    for (const response of await (await caches.open(name)).matchAll()) {
      if (response.headers.get("Content-Type")?.startsWith("text/html")) pages++;
      bytes += (await response.blob()).size;
    }
  }
  return { ...record, pages, bytes };
}
