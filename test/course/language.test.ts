/** A site is in the language of its course: no word and no address of the interface in another. */
import { expect, test } from "vitest";
import { languageNames, languageOf as languageOfTag } from "../../src/language/languages.ts";
import type { Language } from "../../src/language/language.ts";
import { courseOf } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { packagesOf } from "../harness/packages.ts";
import { sites } from "../harness/sites.ts";
import { foreignWords, interfaceWords, literalsOf, textsIn, wordsOf } from "../harness/words.ts";

const { out, course: folder } = sites.course;
const { language: tag } = courseOf(sites.course).settings;
const own = languageOf(sites.course);

/** What authors wrote is theirs, in whatever language. */
const written = textsIn(folder, /\.(mdx|yaml|txt|svg)$/)
  .map(({ file, text }) => `${file}\n${text}`)
  .join("\n");
const authors = wordsOf(written);

/** Of what a package holds, the files whose names end as asked, with their texts. */
const packed = packagesOf(sites.course).flatMap(({ module, files, text }) =>
  Object.keys(files).map((path) => ({ file: `${module}: ${path}`, text: text(path) })),
);
const packedTexts = (ends: RegExp) => packed.filter(({ file }) => ends.test(file));

const pages = [...textsIn(out, /\.html$/), ...packedTexts(/\.html$/)];
const scripts = [...textsIn(`${out}/_astro`, /\.js$/), ...packedTexts(/\.js$/)];
// What a device fetches to keep the course holds these files again, and among signs of every kind any word.
const data = textsIn(out, /\.(json|xml)$/).filter(({ file }) => !file.includes("_astro/pack."));

const others = languageNames.filter((name) => name !== own.name);
const english = interfaceWords("en");
const foreign = foreignWords(own.name, others);
// Code is written in English, with names of one or two letters: those are no words of an interface.
const foreignInCode = new Set([...foreign].filter((word) => word.length > 2 && !english.has(word)));

/** The foreign words of a text that no author wrote, each with where it stands. */
const strange = (file: string, text: string, words = foreign): string[] =>
  [...wordsOf(text)]
    .filter((word) => words.has(word) && !authors.has(word))
    .map((word) => `${file}: ${word}`);

const SCRIPT = /<script\b[^>]*>([^]*?)<\/script>/g;
/** Attributes that are shown or heard. */
const SAID =
  /\s(?:aria-(?:label|description|valuetext)|title|placeholder|alt|label)=("[^"]*"|'[^']*')/g;
/** Attributes that may carry words to a script or to a search engine. */
const CARRIED = /\s(?:content|value|data-[\w-]+)=("[^"]*"|'[^']*')/g;

const codeOf = (html: string) => [...html.matchAll(SCRIPT)].map(([, code = ""]) => code).join("\n");

/** A page without its scripts, styles and comments. */
const markupOf = (html: string) =>
  html.replaceAll(SCRIPT, " ").replaceAll(/<style\b[^]*?<\/style>|<!--[^]*?-->/g, " ");

const valuesOf = (html: string, attributes: RegExp) =>
  [...markupOf(html).matchAll(attributes)].map(([, value = ""]) => value).join("\n");

const CODE = /<code\b[^>]*>[^]*?<\/code>/g;

/** What a page says: text, and attributes with words. Code, which is there to be copied, is in no language. */
const saidBy = (html: string) =>
  `${markupOf(html)
    .replaceAll(CODE, " ")
    .replaceAll(/<[^>]*>/g, " ")}\n${valuesOf(html, SAID)}`;

test("a word of another language would be seen", () => {
  const [word = ""] = [...foreign].filter((each) => !authors.has(each));
  const page = (inner: string) => strange("page", saidBy(inner));
  expect(page(`<p>A ${word}</p>`)).toEqual([`page: ${word}`]);
  expect(page(`<a href="/" aria-label="A ${word}">x</a>`)).toEqual([`page: ${word}`]);
  expect(wordsOf(literalsOf(`x("a ${word}", \`b \${n}\`)`))).toContain(word);
});

test("pages say nothing in another language", () => {
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.flatMap(({ file, text }) => strange(file, saidBy(text)))).toEqual([]);
});

test("scripts, and what pages hand to them, say nothing in another language", () => {
  const found = [
    ...pages.map(({ file, text }) => ({ file, text: codeOf(text) })),
    ...pages.map(({ file, text }) => ({ file, text: valuesOf(text, CARRIED) })),
    ...scripts,
  ].flatMap(({ file, text }) => strange(file, literalsOf(text), foreignInCode));
  expect(found).toEqual([]);
});

test("files for machines say nothing in another language", () => {
  expect(data.length).toBeGreaterThan(0);
  expect(data.flatMap(({ file, text }) => strange(file, text, foreignInCode))).toEqual([]);
});

/** Every word that a language has for addresses: folders, parameters with their values, and places on pages. */
function addressWordsOf({ addressWords, parameters, ids }: Language): string[] {
  const { views, kinds, levels, questionKinds, ...names } = parameters;
  const all = [addressWords, names, views, kinds, levels, questionKinds, ids].map((words) => ({
    ...words,
  }));
  return all.flatMap((words) => Object.values<string>(words));
}

/** An address elsewhere that an author gave is as it is. */
const isAuthors = (address: string) =>
  /^https?:/.test(address) && written.includes(address.replaceAll("&amp;", "&"));

/** The parts of an address between its signs, without what a file's name ends in. */
const partsOf = (address: string) => address.replace(/\.\w+$/, "").split(/[/?&=#]+/);

test("addresses are in the language of the course", () => {
  const ours = new Set(addressWordsOf(own));
  const theirs = others
    .flatMap((name) => addressWordsOf(languageOfTag(name)))
    .filter((word) => !ours.has(word));
  const ADDRESS =
    /\s(?:href|src|action|content|id|name|for|value)="([^"]*)"|"(\/[^"]*)"|>([^<\s]*\/[^<\s]*)</g;
  const found = [...pages, ...data].flatMap(({ file, text }) =>
    [file, ...[...text.matchAll(ADDRESS)].map(([, a, b, c]) => a ?? b ?? c ?? "")]
      .filter((address) => !isAuthors(address))
      .filter((address) => partsOf(address).some((part) => theirs.includes(part)))
      .map((address) => `${file}: ${address}`),
  );
  expect([...new Set(found)]).toEqual([]);
});

test("every page says which language it is in", () => {
  const without = pages.filter(({ text }) => !text.includes(`<html lang="${tag}"`));
  expect(without.map(({ file }) => file)).toEqual([]);
  const said = [...pages, ...data].flatMap(({ text }) =>
    [...text.matchAll(/"inLanguage":\s*"([^"]*)"|<Language>([^<]*)</g)].map(([, a, b]) => a ?? b),
  );
  expect(new Set(said)).toEqual(new Set(said.length > 0 ? [tag] : []));
});
