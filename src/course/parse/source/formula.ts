/** Two letters or more between spaces: "tot", not "\frac" or "xy". */
const WORD = /(?:^|\s)\p{L}{2,}(?=\s|$)/u;

/** What only formulas have. */
const SIGN = /[\\^_={}]/;

/**
 * Where the formula ends that begins with the `$` or `$$` at `offset`; undefined where that sign is money.
 * As in Pandoc, no space stands inside the signs, no digit after them, and no letter or digit before them;
 * and what reads as a sentence ("$5 a day and $") is one.
 */
export function formulaEnd(text: string, offset: number, limit: number): number | undefined {
  const marks = text.startsWith("$$", offset) ? "$$" : "$";
  if (/[\p{L}\p{N}$]/u.test(text[offset - 1] ?? "")) return undefined;
  const inside = offset + marks.length;
  if (marks === "$" && /\s/.test(text[inside] ?? " ")) return undefined;
  for (let at = inside; at < limit; at++) {
    if (text[at] === "\\") at += 1;
    else if (text.startsWith(marks, at)) {
      const formula = text.slice(inside, at);
      const end = at + marks.length;
      if (marks === "$" && (/\s$/.test(formula) || /\d/.test(text[end] ?? ""))) return undefined;
      if (formula.trim() === "" || (WORD.test(formula) && !SIGN.test(formula))) return undefined;
      return end;
    }
  }
  return undefined;
}
