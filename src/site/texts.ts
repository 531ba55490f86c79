import { handed } from "../course/handed.ts";
import { pathOf, type Page } from "../course/text/destination.ts";
import type { Piece } from "../course/text/components.ts";

/** The text of a page in pieces, for what shows it elsewhere than on that page. */
export const textOf = (page: Page): Piece[] => handed().texts.get(pathOf(page)) ?? [];
