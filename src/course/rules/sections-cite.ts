import type { Rule } from "./rule.ts";

/** Every section says where it comes from. */
export const sectionsCite: Rule = ({ concepts }, report) => {
  for (const { id, file, sections, citations, damaged } of concepts) {
    // What could not be read may cite one.
    if (damaged) continue;
    for (const section of sections) {
      if (citations.some((citation) => citation.section === section.id)) continue;
      report.error(
        section,
        `Section "${section.title}" cites no source.`,
        'Add <Cite source="…" at="…" /> after what it rests on.',
      );
    }
    if (sections.length === 0) {
      report.error(
        { file, line: 1 },
        `Concept "${id}" has no sections.`,
        'Begin its text with a heading "## …".',
      );
    }
  }
};
