/** Parts of a text between commas that stand in no brackets. */
function listed(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "," && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + sign);
  }
  return parts;
}

/** The place of the bracket that closes the one which stands just before `start`. */
function closing(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return at;
  }
  return text.length;
}

/** A selector without `:is()` and `:where()`: one for each that stood in them. */
function each(selector: string): string[] {
  const found = /:(?:is|where)\(/.exec(selector);
  if (!found) return [selector];
  const start = found.index + found[0].length;
  const end = closing(selector, start);
  return listed(selector.slice(start, end)).flatMap((one) =>
    each(selector.slice(0, found.index) + one + selector.slice(end + 1)),
  );
}

/** What EPUBCheck takes: of those that ask what an element holds, `:has()`, the rule holds for nothing. */
const known = (selector: string) => (selector.includes(":has(") ? ".none" : selector);

/**
 * A list of selectors as browsers of before 2021 know them.
 * (`:is()` after another part of an element may hold classes and the like, but no name of an element.)
 */
export const expanded = (selectors: string): string =>
  listed(selectors).flatMap(each).map(known).join(",");
