import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { readList } from "../list.ts";
import { fillFromPack } from "./fill.ts";
import { course, names, scope } from "./self.ts";
import { stopping } from "./stop.ts";
import { isFile } from "./sum.ts";

/** How Workbox names a file with its sum. */
const REVISION = "__WB_REVISION__";

/**
 * The files of this version. Each stands in the cache under its sum, so that the files of two versions stand beside each
 * other until the older worker is gone; a file that did not change is not fetched again.
 */
export const files = new PrecacheController({
  cacheName: names.files,
  plugins: [
    {
      requestWillFetch: ({ request }) =>
        Promise.resolve(new Request(request, { signal: stopping.signal })),
      // A host answers with 200 for what it should not: a version half in place, a page to log in.
      cacheWillUpdate: async ({ request, response }) =>
        (await isFile(response, sumAt(request.url) ?? "")) ? response : null,
    },
  ],
});

files.addToCacheList(
  [...readList(course.files)].map(([path, sum]) => ({ url: scope + path, revision: sum })),
);

/** The sum of the file at an address; undefined for what is not among the files of this version. */
export function sumAt(url: string): string | undefined {
  const key = files.getCacheKeyForURL(url);
  return key === undefined ? undefined : (new URL(key).searchParams.get(REVISION) ?? "");
}

/** The file of this version at a path, if it is kept. What was let go is not begun again by looking. */
export async function kept(path: string): Promise<Response | undefined> {
  const key = files.getCacheKeyForURL(scope + path);
  return key === undefined ? undefined : caches.match(key, { cacheName: names.files });
}

/**
 * Fetches what is missing of this version. Rejects where a file cannot be had as it should be, where there is no room, and
 * at once where the course is let go.
 */
export async function fill(event: ExtendableEvent): Promise<void> {
  await fillFromPack(files);
  await files.install(event);
}
