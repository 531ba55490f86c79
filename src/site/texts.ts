import { handed } from "../course/handed.ts";
import { nameOf, note } from "../course/reads.ts";
import { pathOf, type Page } from "../course/text/destination.ts";
import type { Piece } from "../course/text/components.ts";

/** The text of a page in pieces, for what shows it elsewhere than on that page. */
export function textOf(page: Page): Piece[] {
  const path = pathOf(page);
  note(nameOf.text(path));
  return handed().texts.get(path) ?? [];
}
