import type { Nodes } from "mdast";
import { childrenOf } from "./settle.ts";

/** A line that was meant as an answer and is not read as one, and how it is written. */
export interface NearBox {
  line: number;
  written: string;
  meant: string;
}

/** A dash, or none, and what looks like a box: `-[x]`, `- [ x ]`, `- []`, `[x]`, `- (x)`, `- [✓]`. */
const NEAR =
  /^[ \t]*(?<dash>[-+*])?(?<gap>[ \t]*)(?:\[(?<sign>[ \t]*[xX=~✓✔√vV]?[ \t]*)\]|\((?<round>[ \t]*[xX✓✔√vV]?[ \t]*)\))[ \t]+(?<words>\S.*)$/u;

/** A box as it is read. */
const BOX = /^[ xX=~]$/;

/** Lines of code, in which a box is no answer. */
function linesOfCode(node: Nodes, found = new Set<number>()): Set<number> {
  if (node.type === "code" || node.type === "math") {
    const { start, end } = node.position ?? {};
    for (let line = start?.line ?? 1; line <= (end?.line ?? 0); line++) found.add(line);
  }
  for (const child of childrenOf(node)) linesOfCode(child, found);
  return found;
}

/** The lines of a question, from where it begins in `source`, that look like answers and are read as words. */
export function nearBoxes(quiz: Nodes, source: string): NearBox[] {
  const { start, end } = quiz.position ?? {};
  const lines = source.slice(start?.offset, end?.offset).split("\n");
  let code: Set<number> | undefined;
  return lines.flatMap((text, index): NearBox[] => {
    const line = (start?.line ?? 1) + index;
    const { dash, gap, sign, round, words } = NEAR.exec(text)?.groups ?? {};
    if (words === undefined) return [];
    if (dash !== undefined && gap !== "" && sign !== undefined && BOX.test(sign)) return [];
    code ??= linesOfCode(quiz);
    if (code.has(line)) return [];
    // A word between parentheses may begin any line; after a dash it is a box.
    if (round !== undefined && (dash === undefined || gap === "")) return [];
    const tick = (sign ?? round ?? "").trim().toLowerCase();
    const box = tick === "" ? " " : /[=~]/.test(tick) ? tick : "x";
    return [{ line, written: text.trim(), meant: `- [${box}] ${words.trim()}` }];
  });
}
