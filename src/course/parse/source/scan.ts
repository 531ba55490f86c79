import { closeOfFence, openFence } from "./fence.ts";
import { formulaEnd } from "./formula.ts";

/** A stretch of a page's source that is not plain text: nothing in it may be read as Markdown of another sort. */
export interface Stretch {
  kind: "code" | "comment" | "formula" | "tag" | "address" | "escape";
  start: number;
  end: number;
}

/** A mistake at an offset of the source. */
export interface SourceMistake {
  offset: number;
  what: string;
  advice: string;
}

/** The source in stretches. A block or comment that is never closed is a mistake and ends where its page goes on. */
export interface Scan {
  stretches: Stretch[];
  mistakes: SourceMistake[];
}

const PLAIN = /[^\\`<{$h\n]+/y;
const ADDRESS = /https?:\/\/[^\s<>"'`)\]]+/y;
const TAG = /<\/?[A-Za-z][\w-]*(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?\/?>/y;
const AUTOLINK = /<(?:https?:\/\/|mailto:)[^\s<>]+>|<[\w.+-]+@[\w-]+(?:\.[\w-]+)+>/y;
const DISPLAY = /[ \t>]*\$\$[ \t]*$/my;

const matchAt = (pattern: RegExp, text: string, offset: number): string | undefined => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
};

/** Where the paragraph that holds `offset` ends: inline code and formulas go no further. */
function paragraphEnd(text: string, offset: number): number {
  const blank = /\n[ \t>]*(?=\n)/g;
  blank.lastIndex = offset;
  return blank.exec(text)?.index ?? text.length;
}

/** Finds code, comments, formulas, tags and addresses in `text`, from `start` on. */
export function scan(text: string, start: number): Scan {
  const stretches: Stretch[] = [];
  const mistakes: SourceMistake[] = [];
  let at = start;
  let paragraph = -1;
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const take = (kind: Stretch["kind"], end: number) => {
    stretches.push({ kind, start: at, end });
    at = end;
  };
  const comment = (close: string) => {
    const end = text.indexOf(close, at);
    if (end >= 0) return take("comment", end + close.length);
    mistakes.push({
      offset: at,
      what: `The comment that begins on line ${lineAt(at)} is not closed.`,
      advice: `Write "${close}" where it ends.`,
    });
    take("comment", at + close.length + 1);
  };

  while (at < text.length) {
    if (at === start || text[at - 1] === "\n") {
      const fence = openFence(text, at);
      if (fence) {
        const { end, closed } = closeOfFence(text, fence);
        if (closed) {
          take("code", end);
        } else {
          mistakes.push({
            offset: at,
            what: `The code block that begins on line ${lineAt(at)} is not closed.`,
            advice: `Write "${fence.marks}" on a line of its own where the code ends.`,
          });
          take("comment", end);
        }
        continue;
      }
      const opening = matchAt(DISPLAY, text, at);
      if (opening !== undefined) {
        const close = /^[ \t>]*\$\$[ \t]*$/gm;
        close.lastIndex = at + opening.length;
        const found = close.exec(text);
        if (found) {
          take("formula", found.index + found[0].length);
          continue;
        }
        mistakes.push({
          offset: at,
          what: `The formula that begins on line ${lineAt(at)} is not closed.`,
          advice: 'Write "$$" on a line of its own where it ends.',
        });
        take("comment", at + opening.length);
        continue;
      }
    }
    const sign = text[at];
    if (sign === "\n") at += 1;
    else if (sign === "\\") take("escape", Math.min(at + 2, text.length));
    else if (sign === "`") {
      const run = /`+/y;
      const marks = matchAt(run, text, at)!;
      if (paragraph < at) paragraph = paragraphEnd(text, at);
      const close = new RegExp(`(?<!\`)${marks}(?!\`)`, "g");
      close.lastIndex = at + marks.length;
      const found = close.exec(text);
      if (found && found.index < paragraph) take("code", found.index + marks.length);
      else at += marks.length;
    } else if (sign === "<") {
      const tag = matchAt(TAG, text, at);
      const link = matchAt(AUTOLINK, text, at);
      if (text.startsWith("<!--", at)) comment("-->");
      else if (link !== undefined) take("address", at + link.length);
      else if (tag !== undefined) take("tag", at + tag.length);
      else at += 1;
    } else if (text.startsWith("{/*", at)) comment("*/}");
    else if (sign === "$") {
      if (paragraph < at) paragraph = paragraphEnd(text, at);
      const end = formulaEnd(text, at, paragraph);
      if (end === undefined) at += 1;
      else take("formula", end);
    } else if (sign === "h") {
      const address = matchAt(ADDRESS, text, at);
      if (address === undefined) at += 1;
      else take("address", at + address.length);
    } else {
      at += matchAt(PLAIN, text, at)?.length ?? 1;
    }
  }
  return { stretches, mistakes };
}
