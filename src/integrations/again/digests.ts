import type { Handed } from "../../course/handed.ts";
import { sumOf } from "../../course/sum.ts";
import { nameOf } from "../../course/reads.ts";
import type { CourseText } from "../course-text.ts";

/** The sums of all that pages can read of a course, by the names under which they do. */
export function digestsOf({ records, texts }: Handed): Map<string, string> {
  const digests = new Map<string, string>();
  for (const [kind, all] of Object.entries(records)) {
    const own = [...all].map(([id, record]): [string, string] => [
      nameOf.record(kind, id),
      sumOf(record),
    ]);
    for (const [name, sum] of own) digests.set(name, sum);
    digests.set(nameOf.all(kind), sumOf(own));
  }
  for (const [path, pieces] of texts) digests.set(nameOf.text(path), sumOf(pieces));
  return digests;
}

/**
 * The sums of the texts that the bundler makes code of, by the path of each: of the pages in it, and of what they say.
 * @param digests of all that pages can read
 */
export const sumsOfTexts = (
  texts: ReadonlyMap<string, CourseText>,
  digests: ReadonlyMap<string, string>,
): Map<string, string> =>
  new Map(
    [...texts].map(([file, { paths }]) => [
      file,
      sumOf(paths.map((path) => [path, digests.get(nameOf.text(path))])),
    ]),
  );

/** The sum of what concerns a whole site: where it is another, every file may be. */
export const frameOf = ({ settings, moved, media }: Handed, folder: string): string =>
  sumOf([settings, moved, media, folder]);
