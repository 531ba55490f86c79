import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { readList } from "../list.ts";
import { fillFromPack } from "./fill.ts";
import { course, names, scope } from "./self.ts";
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
      // A host answers with 200 for what it should not: a version half in place, a page to log in.
      cacheWillUpdate: async ({ request, response }) =>
        (await isFile(response, new URL(request.url).searchParams.get(REVISION) ?? ""))
          ? response
          : null,
    },
  ],
});

files.addToCacheList(
  [...readList(course.files)].map(([path, sum]) => ({ url: scope + path, revision: sum || null })),
);

/** Fetches what is missing of this version. Rejects where a file cannot be had as it should be, or there is no room. */
export async function fill(event: ExtendableEvent): Promise<void> {
  await fillFromPack(files);
  await files.install(event);
}
