import type { Heading } from "mdast";
import type { FormerId, Place } from "../model.ts";
import type { Report } from "../problems.ts";
import { didYouMean } from "../suggest.ts";
import { parseFormerIds } from "./former.ts";

const KNOWN = ["id", "formerly"];

/** What a section may be called in an address: what the slugger makes of a title. */
export const isSectionId = (text: string) => /^[\p{L}\p{N}_]+(-+[\p{L}\p{N}_]+)*$/u.test(text);

/** What stands in braces behind a heading: `## Title {#id formerly="old older"}`. */
export function headingAttributes(
  heading: Heading,
  place: Place,
  report: Report,
): { id: string | undefined; formerly: FormerId[] } {
  const properties = Object.entries((heading.data?.hProperties ?? {}) as Record<string, unknown>);
  for (const [name] of properties) {
    if (KNOWN.includes(name)) continue;
    report.error(
      place,
      `A heading has no attribute "${name === "className" ? "class" : name}".`,
      didYouMean(name, KNOWN, 'Known: {#id formerly="old-id"}.'),
    );
  }
  const written = new Map(properties.map(([name, value]) => [name, String(value)]));
  const id = written.get("id");
  if (id !== undefined && !isSectionId(id)) {
    report.error(
      place,
      `The section id "${id}" cannot stand in an address.`,
      "Write letters, digits and hyphens: ## Title {#my-section}.",
    );
  }
  return { id, formerly: parseFormerIds(written.get("formerly"), place, isSectionId, report) };
}
