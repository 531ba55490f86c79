import type { Case } from "../model.ts";
import type { Report } from "../problems.ts";
import { idPattern } from "../id.ts";
import { fragment } from "./fragment.ts";
import { meantAttributes } from "./components.ts";
import { lineOf, type Component } from "./markdown.ts";

/** Reads a `<Case>`; undefined, with a report, where no question could name it or it says nothing. */
export function parseCase(
  node: Component,
  { file, concept, section }: { file: string; concept: string; section: string | undefined },
  report: Report,
): Case | undefined {
  const { id, title } = meantAttributes(node);
  const place = { file, line: lineOf(node) };
  // A missing id was reported with the tag.
  if (id === undefined) return undefined;
  if (!idPattern.test(id)) {
    report.error(
      place,
      `The case id "${id}" cannot stand in an address.`,
      "Write lower-case letters, digits and hyphens.",
    );
    return undefined;
  }
  const text = fragment(node.children);
  if (title === undefined || title.trim() === "" || text.text === "") {
    report.error(
      place,
      `Case "${id}" has no ${text.text === "" ? "text" : "title"}.`,
      `Write <Case id="${id}" title="…">, a blank line, what happens, and </Case>.`,
    );
    return undefined;
  }
  return { ...place, id, title, concept, section, text };
}
