/** Where the values and names of a JSON text stand: also of one that is broken already, as far as it can be told. */

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** A value, with the name that it has in an object, and how deep it stands. */
export interface ValueSpan extends Span {
  name: Span | undefined;
  depth: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The values of a text, in the order in which they begin: the whole first. */
export function valuesIn(text: string): ValueSpan[] {
  const found: ValueSpan[] = [];
  const open: ValueSpan[] = [];
  let name: Span | undefined;
  let last: Span | undefined;
  const begin = (span: Span) => {
    const value = { ...span, name, depth: open.length };
    name = undefined;
    found.push(value);
    return value;
  };
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const span = { start: match.index, end: match.index + token.length };
    if (token === ":") {
      // What came before was no value, but the name of the next.
      if (last && found.at(-1)?.start === last.start) found.pop();
      name = last;
    } else if (token === "{" || token === "[") open.push(begin(span));
    else if (token === "}" || token === "]") {
      const whole = open.pop();
      if (whole) whole.end = span.end;
    } else if (token !== ",") begin(span);
    last = span;
  }
  for (const value of open) value.end = text.length;
  return found;
}

/** A text with a stretch of it replaced. */
export const replaced = (text: string, { start, end }: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);
