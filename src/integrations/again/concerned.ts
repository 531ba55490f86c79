import { lineOf } from "../../course/props.ts";
import { nameOf } from "../../course/reads.ts";
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

/**
 * The files that are made of something else than they were besides what they read; undefined where there are to be other files
 * than there were.
 */
export async function madeOfOther(
  own: KeptSite,
  place: Place,
  { files, names }: State,
): Promise<string[] | undefined> {
  const root = place.base.replace(/\/$/, "");
  const places = new Map(names.map((name, at) => [name, at]));
  const wanted = await own.wanted();
  const other: string[] = [];
  for (const { pathname, route, props } of wanted) {
    const path = fileAt(`http://site${encodeURI(root + pathname)}`, isPage(route), place);
    const before = files.get(path);
    if (before === undefined) return undefined;
    const line = places.get(nameOf.props(lineOf(props)));
    if (line === undefined || !before.reads.includes(line)) other.push(path);
  }
  return wanted.length === files.size ? other : undefined;
}
