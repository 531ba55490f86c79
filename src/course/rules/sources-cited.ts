import { nearest } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** Every source is used. */
export const sourcesCited: Rule = ({ concepts, sources, unread }, report) => {
  // A page that could not be read may cite any source.
  if (unread.concepts.length > 0 || concepts.some(({ damaged }) => damaged)) return;
  // A <Cite> without a source, which the parser reported, may name any.
  if (concepts.some(({ citations }) => citations.some(({ source }) => source === ""))) return;
  const ids = sources.map(({ id }) => id);
  const cited = new Set<string>();
  for (const { source } of concepts.flatMap(({ citations }) => citations)) {
    // A misspelt source is one mistake: the one that was meant counts as cited.
    cited.add(ids.includes(source) ? source : (nearest(source, ids) ?? source));
  }
  for (const source of sources) {
    if (cited.has(source.id)) continue;
    report.error(source, `Nothing cites source "${source.id}".`, "Cite it, or remove its file.");
  }
};
