import type { Source } from "./source.ts";
import { emptied } from "./stretches.ts";

const WHAT = "A page holds words, not code: an import, export or {expression} was found.";
const ADVICE = 'Remove it; write a bare brace as "\\{".';

/** A heading's `{#id}` and what follows the name of an aside are no code. */
const ATTRIBUTES =
  /(?<=^[ \t>]*#{1,6}[ \t].*)\{#[^{}\n]*\}(?=[ \t]*$)|(?<=^[ \t>]*:{3,}[ \t]*\w+(?:\[[^\]\n]*\])?)\{[^{}\n]*\}(?=[ \t]*$)/gm;

/** Code, as opposed to a sentence that begins with the word. */
const STATEMENT =
  /^(?:import\b\s*(?:["'{*(]|[\w$]+\s*(?:,\s*[{*]|\s+from\b)|type\s+\{)|export\b\s*(?:[{*]|(?:default|const|let|var|function|async|class|type|interface)\b)).*(?:\n(?![ \t]*\n).+)*/gm;

/** Refuses code, and keeps sentences that begin with "import" or "export" from being read as such. */
export function refuseCode(source: Source): void {
  for (const match of source.inText(ATTRIBUTES)) source.take(match);
  for (const match of source.inText(STATEMENT)) {
    source.mistake(match, WHAT, ADVICE);
    source.take(match);
    source.replace(match, emptied(match[0]));
  }
  for (const match of source.inText(/^[ie](?=mport\b|xport\b)/gm)) {
    source.replace(match, `&#${match[0].charCodeAt(0)};`);
  }
}

/** Refuses braces, which hold code in MDX. */
export function refuseBraces(source: Source): void {
  for (const match of source.inText(/\{/g)) {
    source.mistake(match, WHAT, ADVICE);
    source.replace(match, "\\{");
  }
}
