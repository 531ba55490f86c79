import type { Catalogue } from "../catalogue.ts";
import type { Course } from "../model.ts";
import type { PermanentId } from "./parse.ts";

/** Where something that is gone leads to. */
export type Destination =
  | { to: "concept"; id: string; section: string | undefined }
  | { to: "module" | "source"; id: string };

/** What the target of a retired id means; undefined where the course has no such thing. */
export function destinationOf(
  { type, target = "" }: PermanentId,
  course: Course,
  catalogue: Catalogue,
): Destination | undefined {
  const own = { module: course.modules, source: course.sources };
  if (type === "module" || type === "source") {
    if (own[type].some(({ id }) => id === target)) return { to: type, id: target };
  }
  const [name = "", section] = target.split("#");
  const concept = catalogue.find(name);
  if (concept === undefined) return undefined;
  if (section === undefined) return { to: "concept", id: concept.id, section };
  const anchor = concept.anchors.find(
    ({ id, formerly }) => id === section || formerly.some((former) => former.id === section),
  );
  return anchor && { to: "concept", id: concept.id, section: anchor.id };
}
