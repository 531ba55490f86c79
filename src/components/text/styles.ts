import type { Feature } from "../../course/text/features.ts";
import aside from "./aside.css?inline";
import code from "./code.css?inline";
import formula from "./formula.css?inline";
import notes from "./notes.css?inline";
import picture from "./picture.css?inline";
import table from "./table.css?inline";

const styles: Record<Feature, string> = { aside, code, formula, notes, picture, table };

/** The style sheet of what few texts hold: it comes with the page that has it. */
export const textStyles = (features: Feature[]): string =>
  features.map((feature) => styles[feature]).join("");

/** The whole of it, for a page that questions come to later. */
export const allTextStyles = Object.values(styles).join("");
