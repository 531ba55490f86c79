import type { Rule } from "./rule.ts";

/** What goes beyond the articles is marked as such: background sources stand in `<Background>`, and only there. */
export const backgroundMarked: Rule = ({ concepts, sources }, report) => {
  const background = new Set(
    sources.filter(({ role }) => role === "background").map(({ id }) => id),
  );
  for (const { citations, backgrounds } of concepts) {
    for (const citation of citations) {
      if (!background.has(citation.source) || citation.background) continue;
      report.error(
        citation,
        `Background source "${citation.source}" is cited in the text itself.`,
        "Put what rests on it in a <Background> block.",
      );
    }
    for (const block of backgrounds) {
      if (block.cites > 0) continue;
      report.error(
        block,
        "A <Background> block cites no source.",
        'Add <Cite source="…" /> to it.',
      );
    }
  }
};
