import type { Feature } from "../../course/text/features.ts";
import match from "../answers/Match.css?inline";
import open from "../answers/Open.css?inline";
import order from "../answers/Order.css?inline";
import typed from "../answers/Typed.css?inline";
import aside from "./aside.css?inline";
import code from "./code.css?inline";
import formula from "./formula.css?inline";
import notes from "./notes.css?inline";
import picture from "./picture.css?inline";
import table from "./table.css?inline";

const styles: Record<Feature, string> = {
  aside,
  code,
  formula,
  match,
  notes,
  open,
  order,
  picture,
  table,
  typed,
};

/** The style sheet of what few pages hold: it comes with the page that has it. */
export const textStyles = (features: Feature[]): string =>
  features.map((feature) => styles[feature]).join("");

/** The whole of it, for a page that questions come to later. */
export const allTextStyles = Object.values(styles).join("");
