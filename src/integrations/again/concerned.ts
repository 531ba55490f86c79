import { lineOf } from "../../course/props.ts";
import { nameOf, takeDown } from "../../course/reads.ts";
import { fileAt, type Place } from "../threads/written.ts";
import { isPage } from "../threads/site.ts";
import type { KeptSite } from "./kept-site.ts";
import type { State } from "./state.ts";

/** The names of what is not as it was. */
export const changesOf = (
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Set<string> =>
  new Set([...before.keys(), ...now.keys()].filter((name) => before.get(name) !== now.get(name)));

/** The files that read something of what is not as it was, by their paths. */
export function readersOf({ files, names }: State, changes: ReadonlySet<string>): string[] {
  const changed = new Set(names.flatMap((name, place) => (changes.has(name) ? [place] : [])));
  return [...files].flatMap(([path, { reads }]) =>
    reads.some((place) => changed.has(place)) ? [path] : [],
  );
}

/** Files that are made of something else than they were, and names of what was read to know of which there are to be. */
interface Other {
  files: string[];
  asked: ReadonlySet<string>;
}

/**
 * The files that are made of something else than they were besides what they read; undefined where there are to be other files
 * than there were.
 */
export async function madeOfOther(
  own: KeptSite,
  place: Place,
  { asked, files, names }: State,
  changes: ReadonlySet<string>,
): Promise<Other | undefined> {
  if (!changes.values().some((name) => asked.has(name))) return { files: [], asked };
  const root = place.base.replace(/\/$/, "");
  const places = new Map(names.map((name, at) => [name, at]));
  const reads = takeDown();
  const wanted = await own.wanted();
  // From here on records are looked at to name them.
  takeDown();
  const other: string[] = [];
  for (const { pathname, route, props } of wanted) {
    const path = fileAt(`http://site${encodeURI(root + pathname)}`, isPage(route), place);
    const before = files.get(path);
    if (before === undefined) return undefined;
    const line = places.get(nameOf.props(lineOf(props)));
    if (line === undefined || !before.reads.includes(line)) other.push(path);
  }
  return wanted.length === files.size ? { files: other, asked: reads } : undefined;
}
