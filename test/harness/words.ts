import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a folder whose names end as asked, with their texts. */
export const textsIn = (folder: string, ends: RegExp): { file: string; text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ends.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));

/** The words of a text, in lower case. Letters next to a digit are part of a key, and a single letter is no word. */
export const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/(?<![\p{L}\d_])\p{L}{2,}(?![\p{L}\d_])/gu) ?? []);

/** What stands between quotation marks in code, of templates all that is in them. */
export const literalsOf = (code: string): string =>
  (code.match(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []).join("\n");

const isComment = /^\s*(?:\/\*\*?|\*|\/\/).*$/gm;

/** Files of a language that readers see nothing of: endings, parts of words, an alphabet. */
const isForms = /^(craft|searching|sorting)\.ts$/;

/** Every word that the interface says in a language, addresses included. */
export const interfaceWords = (language: string): Set<string> =>
  wordsOf(
    textsIn(join("src/language", language), /\.ts$/)
      .filter(({ file }) => !isForms.test(file))
      .map(({ text }) => literalsOf(text.replaceAll(isComment, "")))
      .join("\n"),
  );

/** The words that the interface says in `others` and not in `language`. */
export function foreignWords(language: string, others: string[]): Set<string> {
  const own = interfaceWords(language);
  const words = others.flatMap((name) => [...interfaceWords(name)]);
  return new Set(words.filter((word) => !own.has(word)));
}
