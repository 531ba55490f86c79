/** Text as search compares it: without case and without accents. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[‘’]/g, "'");
}

/** The words of a text, folded. A hyphen splits, an apostrophe splits ("foto's"); loose letters are left out. */
export function words(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1);
}

/** Signs that make another name of the letters beside them, and how they are said. */
const SIGNS: Readonly<Record<string, string>> = { ".": "dot", "#": "sharp", "+": "plus" };
const NAME_PART = /(\.?)([\p{L}\p{N}]+)(#|\+{1,2})?(?![\p{L}\p{N}])/gu;
/** What makes a word of a loose letter or digit, so that it is never the beginning of another word. */
const LOOSE = "0q";

/** A word of a name as search keeps it, and the same without its signs; empty where that says nothing. */
export interface NamePart {
  word: string;
  plain: string;
}

/** The words of a name, where each sign counts: "C#" is "csharp", ".NET" is "dotnet", "R" a word of its own. */
export function nameParts(name: string): NamePart[] {
  const text = fold(name);
  return [...text.matchAll(NAME_PART)].flatMap(({ 1: dot, 2: plain = "", 3: sign = "", index }) => {
    const before = text[index - 1] ?? " ";
    const first = dot && !/[\p{L}\p{N}.]/u.test(before) ? SIGNS["."] : "";
    const last = [...sign].map((one) => SIGNS[one]).join("");
    const word = `${first}${plain}${last}`;
    if (word.length > 1) return [{ word, plain: plain.length > 1 ? plain : "" }];
    return before === "'" ? [] : [{ word: word + LOOSE, plain: "" }];
  });
}

/** The same, without what they would be without their signs. */
export const nameWords = (name: string): string[] => nameParts(name).map(({ word }) => word);

/** Words of a name as one: "R&D" as "rd". */
export const together = (words: string[]): string =>
  words.map((word) => (word.endsWith(LOOSE) ? word.slice(0, -LOOSE.length) : word)).join("");

/** What stands between spaces and passes a test: the few that are looked at closer. */
const tokens = (text: string, test: RegExp) =>
  text.split(/\s+/).filter((token) => test.test(token));

/** Words that a text says with signs, as letters. */
export const saidWords = (text: string): string[] =>
  nameParts(tokens(text, /\.[^\s.]|[#+]/).join(" ")).flatMap(({ word, plain }) =>
    word === plain || word.endsWith(LOOSE) ? [] : [word],
  );

/** What is written with hyphens, as one word: "non-profit" as "nonprofit". */
export const joinedWords = (text: string): string[] =>
  (fold(tokens(text, /-/).join(" ")).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map(
    (word) => word.replaceAll("-", ""),
  );
