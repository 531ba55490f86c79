import { isTag, unknownTag } from "./components.ts";

/** A place that keeps a page from being parsed: where, in words for an author, and the text without it. */
export interface SyntaxMistake {
  line: number;
  what: string;
  advice: string;
  mended: string;
}

const UNCLOSED = /expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/i;
const STRAY = /unexpected closing (?:tag|slash)[^`]*`<\/([^`>]*)>`/i;

/** An attribute between the quotation marks of a word processor. */
const CURLY = /^<[\w.-]+[^<>]*=[“”„‟«»″]/;

const straight = (tag: string) => tag.replace(/[“”„‟«»″]/g, '"');

/** What the parser's error means. It is mended by reading the "<" at its place as a sign, or else by leaving out its line. */
export function syntaxMistake(error: unknown, text: string): SyntaxMistake {
  const message = error instanceof Error ? error.message : String(error);
  const unclosed = UNCLOSED.exec(message);
  const [, name = "", ...place] = unclosed ?? [];
  const [row, column] = (unclosed ? place : (/(\d+):(\d+)/.exec(message)?.slice(1) ?? [])).map(
    Number,
  );
  const lines = text.split("\n");
  const index = Math.min(Math.max((row ?? 1) - 1, 0), lines.length - 1);
  const written = lines[index] ?? "";
  const sign = written.lastIndexOf("<", (column ?? 1) - 1);
  const at = sign >= 0 ? sign : written.indexOf("<");
  const tagged = written.slice(Math.max(at, 0));
  if (at >= 0 && CURLY.test(tagged)) {
    lines[index] = written.slice(0, at) + tagged.replace(/^[^>]*/, straight);
    return {
      line: index + 1,
      what: `The quotation marks in a <${/^<([\w.-]+)/.exec(tagged)?.[1] ?? ""}> are not straight.`,
      advice: 'Write attributes as name="text", with the sign " before and after the text.',
      mended: lines.join("\n"),
    };
  }
  const escaped = at > 0 && written[at - 1] === "\\";
  lines[index] = at < 0 || escaped ? "" : `${written.slice(0, at)}\\${written.slice(at)}`;
  const tag = /^<\/?([\w.-]+)/.exec(written.slice(Math.max(at, 0)))?.[1] ?? name;
  return { line: index + 1, ...described(message, tag, at), mended: lines.join("\n") };
}

function described(message: string, tag: string, at: number): { what: string; advice: string } {
  if (tag && !isTag(tag)) return unknownTag(tag);
  if (UNCLOSED.test(message)) {
    return {
      what: `The <${tag}> that begins here is not closed.`,
      advice: `Write "</${tag}>" where it ends, on a line of its own if its beginning has one.`,
    };
  }
  if (STRAY.test(message)) {
    return {
      what: `"</${tag}>" closes nothing.`,
      advice: `Remove it, or write <${tag}> where it begins.`,
    };
  }
  return at >= 0
    ? {
        what: 'A "<" begins a tag that cannot be read.',
        advice: 'Write attributes as name="text"; write a bare angle bracket as "\\<".',
      }
    : { what: "This line cannot be read.", advice: "Close every tag that it opens." };
}
