/** The opening line of a fenced code block. */
export interface Fence {
  /** The backticks or tildes. */
  marks: string;
  /** Offset of its line. */
  start: number;
  /** Offset of the line after it. */
  inside: number;
  /** Whether it stands in a quotation, which ends where a line has no ">". */
  quoted: boolean;
}

const OPEN =
  /((?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t]))*[ \t]*(?:\[[ xX]\][ \t]+)?)(`{3,}(?=[^`\n]*$)|~{3,})[^\n]*$/my;

/** Whether a line looks like the page going on: nobody means such a line to be code. */
const GOES_ON = /^<\/?(?:Quiz|Case|Background|Figure)\b/;

/** Where a page most likely goes on after code that is not closed. */
const RESUMES = /^(?:<\/?(?:Quiz|Case|Background|Figure)\b|#{2,6} |[-*] \[[ xX=~]\] )/gm;

/** The code block that the line at `offset` opens; undefined where it opens none. */
export function openFence(text: string, offset: number): Fence | undefined {
  OPEN.lastIndex = offset;
  const found = OPEN.exec(text);
  if (!found) return undefined;
  const [line, prefix = "", marks = ""] = found;
  return { marks, start: offset, inside: offset + line.length + 1, quoted: prefix.includes(">") };
}

/** Where a code block ends, after its closing line; not closed, where the page goes on. */
export function closeOfFence(text: string, fence: Fence): { end: number; closed: boolean } {
  const { marks, quoted } = fence;
  let at = fence.inside;
  while (at <= text.length) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    const bare = line.replace(quoted ? /^[ \t>]*/ : /^[ \t]*/, "").trimEnd();
    const closing = bare.length >= marks.length && bare === marks[0]!.repeat(bare.length);
    if (closing) return { end, closed: true };
    const reopened =
      bare.startsWith(marks) && /^[`~]+[\w+#-]+$/.test(bare) && bare[marks.length] !== marks[0];
    if (reopened || GOES_ON.test(line) || (quoted && !/^[ \t]*>/.test(line))) break;
    if (next < 0) {
      at = text.length;
      break;
    }
    at = end + 1;
  }
  RESUMES.lastIndex = fence.inside;
  const resumed = RESUMES.exec(text)?.index ?? at;
  return { end: Math.min(at, resumed), closed: false };
}
