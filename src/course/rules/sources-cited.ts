import type { Rule } from "./rule.ts";

/** Every source is used. */
export const sourcesCited: Rule = ({ concepts, sources }, report) => {
  const cited = new Set(concepts.flatMap(({ citations }) => citations.map(({ source }) => source)));
  for (const source of sources) {
    if (cited.has(source.id)) continue;
    report.error(source, `Nothing cites source "${source.id}".`, "Cite it, or remove its file.");
  }
};
