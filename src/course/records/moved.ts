import type { Addresses } from "../../language/addresses.ts";
import { questionsOf, type Catalogue } from "../catalogue.ts";
import type { Course } from "../model.ts";
import { destinationOf, type Destination } from "../permanent/target.ts";

/** An address that was published and leads on. */
export interface MovedRecord {
  type: "concept" | "module" | "question" | "section" | "source";
  /** What it was; of a section, `concept#section`. */
  id: string;
  /** Where it leads, without the base path. */
  address: string;
  title: string;
  /** The question that asks the same now, where a question was renamed. */
  question: string | undefined;
}

/** Every address that leads on: what was renamed, and what was retired by hand. */
export function movedRecords(
  course: Course,
  catalogue: Catalogue,
  addresses: Addresses,
): MovedRecord[] {
  const titles = {
    module: new Map(course.modules.map(({ id, title }) => [id, title])),
    source: new Map(course.sources.map((source) => [source.id, source["title-short"]])),
  };
  const leadsTo = (found: Destination) => {
    if (found.to !== "concept") {
      return {
        address: addresses[found.to](found.id),
        title: titles[found.to].get(found.id) ?? "",
      };
    }
    const { id, section } = found;
    const concept = catalogue.find(id);
    const anchor = concept?.anchors.find((each) => each.id === section);
    return {
      address: addresses.concept(id, section),
      title: anchor?.title ?? concept?.title ?? id,
    };
  };
  const renamed = [
    ...course.concepts.flatMap(({ id, title, formerly }) =>
      formerly.map((old): MovedRecord => ({
        type: "concept",
        id: old,
        address: addresses.concept(id),
        title,
        question: undefined,
      })),
    ),
    ...questionsOf(course).flatMap(({ id, prompt, formerly }) =>
      formerly.map((former): MovedRecord => ({
        type: "question",
        id: former.id,
        address: addresses.question(id),
        title: prompt.text,
        question: id,
      })),
    ),
  ];
  const retired = course.permanent.flatMap((permanent): MovedRecord[] => {
    const { type, id } = permanent;
    if (permanent.target === undefined || type === "goal" || type === "case") return [];
    const found = destinationOf(permanent, course, catalogue);
    return found ? [{ type, id, ...leadsTo(found), question: undefined }] : [];
  });
  return [...renamed, ...retired];
}

/**
 * The fragments that lead to each place on a concept's page, by its address: of questions that stood on the page, and of
 * sections that it had.
 */
export function arrivals(moved: readonly MovedRecord[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { type, id, address, question } of moved) {
    const [page = "", fragment] = id.split("#");
    const isHere =
      (type === "question" && question === undefined) ||
      (type === "section" && address.split("/").includes(page));
    if (!isHere) continue;
    found.set(address, [...(found.get(address) ?? []), fragment ?? id]);
  }
  return found;
}

/** Sections that pages had and that are elsewhere now, by the concept of the page. */
export function departures(
  moved: readonly MovedRecord[],
  addresses: Addresses,
): Map<string, MovedRecord[]> {
  const left = moved.filter(({ type, id, address }) => {
    const [concept = ""] = id.split("#");
    return type === "section" && !address.startsWith(addresses.concept(concept));
  });
  return Map.groupBy(left, ({ id }) => id.split("#")[0] ?? "");
}
