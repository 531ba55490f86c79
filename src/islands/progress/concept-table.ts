import { addresses, progressScript as words } from "#language";
import { familiesBy } from "../../learning/families.ts";
import type { ModuleFile } from "../../learning/module-file.ts";
import { tally } from "../../learning/overview.ts";
import type { Records } from "../../learning/progress.ts";
import { address } from "../address.ts";
import { element } from "../dom.ts";
import { bar } from "./bar.ts";

/** The concepts of a module, each with what was ever known of it and what is due. */
export function conceptTable(module: ModuleFile, records: Records, now: number): HTMLElement {
  const heads = words.columns.map((text) => element("th", { scope: "col" }, text));
  const families = familiesBy(module.families);
  const rows = module.concepts.map((concept) => {
    const counts = tally(concept.questions, records, now, families);
    const link = element("a", { href: address(addresses.concept(concept.id)) }, concept.title);
    const drawing = element("span", { className: "bar" }, bar(counts));
    const name = element("th", { scope: "row" }, link, drawing);
    const numbers = [words.part(counts.ever, counts.total), String(counts.due)];
    return element("tr", {}, name, ...numbers.map((text) => element("td", {}, text)));
  });
  const head = element("thead", {}, element("tr", {}, ...heads));
  return element("table", {}, head, element("tbody", {}, ...rows));
}
