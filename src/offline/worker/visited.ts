import { readList } from "../list.ts";
import type { Rest } from "../kept-course.ts";
import { kept } from "./files.ts";
import { course, names, pathOf, scope } from "./self.ts";
import { stopping } from "./stop.ts";
import { isFile } from "./sum.ts";

interface Other {
  sums: Map<string, string>;
  modules: string[][];
}

let other: Promise<Other> | undefined;

/** What a course has that is not kept at once: nothing, unless it is a large one. */
async function readOther(): Promise<Other> {
  const found = course.rest && (await kept(course.rest));
  if (!found) return { sums: new Map(), modules: [] };
  // Checked against its sum when it was kept.
  const { files: list, modules } = (await found.json()) as Rest;
  return { sums: readList(list), modules };
}

/** The sum of a file that is not kept at once; undefined for what the course does not have. */
export async function otherSum(path: string): Promise<string | undefined> {
  other ??= readOther();
  return (await other).sums.get(path);
}

const keyOf = (path: string, sum: string) => `${scope + path}?${sum}`;

/** What was visited and is of this version. */
export async function visited(path: string, sum: string): Promise<Response | undefined> {
  return caches.match(keyOf(path, sum), { cacheName: names.visited });
}

/** Keeps what was visited. Where there is no room, it was seen all the same. */
export async function keepVisited(path: string, sum: string, response: Response): Promise<void> {
  const cache = await caches.open(names.visited);
  await cache.put(keyOf(path, sum), response).catch(() => undefined);
}

/** Keeps the files of the module that a page is part of. */
export async function keepModule(page: string): Promise<void> {
  other ??= readOther();
  const { modules, sums } = await other;
  for (const path of modules.find((paths) => paths.includes(page)) ?? []) {
    const sum = sums.get(path);
    if (sum !== undefined && !(await visited(path, sum))) await fetchOther(path, sum);
  }
}

async function fetchOther(path: string, sum: string): Promise<void> {
  const response = await fetch(scope + path, { cache: "no-cache", signal: stopping.signal });
  if (await isFile(response, sum)) await keepVisited(path, sum, response);
}

/** What was visited, in whatever version. To look makes nothing: it may have been let go of just now. */
async function allVisited(): Promise<readonly Request[]> {
  if (!(await caches.has(names.visited))) return [];
  return (await caches.open(names.visited)).keys();
}

/** Fetches what was visited as it is in this version, beside what it was. Rejects without a network. */
export async function renewVisited(): Promise<void> {
  for (const { url } of await allVisited()) {
    const path = pathOf(url);
    const sum = path === undefined ? undefined : await otherSum(path);
    if (path !== undefined && sum !== undefined && !(await visited(path, sum)))
      await fetchOther(path, sum);
  }
}

/** Forgets what was visited in another version. */
export async function forgetOld(): Promise<void> {
  for (const request of await allVisited()) {
    const path = pathOf(request.url) ?? "";
    if ((await otherSum(path)) !== new URL(request.url).search.slice(1))
      await (await caches.open(names.visited)).delete(request);
  }
}
