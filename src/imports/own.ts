import type { Element, Node } from "../exports/markup/node.ts";
import { oneLine } from "../exports/markup/plain.ts";
import { toHtml } from "../exports/markup/print.ts";
import { wordsOf as exportWords, type Words } from "../exports/words.ts";
import { LEVELS, type Level } from "../course/levels.ts";
import { languageNames, languageOf } from "../language/languages.ts";
import { decoded } from "../course/text/destination.ts";
import { lineOf, wordsOf } from "./html/read.ts";
import type { TakenCase, TakenPlace, Text } from "./question.ts";

/** What our own export says of a question behind its explanation. */
export interface Afterwards {
  language: string;
  place: TakenPlace;
  explanation: Text;
  model: Text | undefined;
  /** What is said of answers that the format had no place for. */
  remarks: Remark[];
}

/** What is said of an answer, by the words of the answer. */
export interface Remark {
  about: Text;
  words: string;
  feedback: Text;
}

const WORDS: readonly [string, Words][] = languageNames.map((name) => [
  name,
  exportWords(languageOf(name)),
]);

const isElement = (node: Node | undefined, name: string): node is Element =>
  typeof node === "object" && node.name === name;

/** The words of a paragraph that is strong throughout: how an export begins a part. */
function strongLine(node: Node | undefined): string | undefined {
  if (!isElement(node, "p")) return undefined;
  const [only, ...others] = node.children;
  return isElement(only, "strong") && others.length === 0 ? wordsOf([only]) : undefined;
}

/** The way back: what our export ends with. Undefined where a text does not end so. */
function wayBack(node: Node | undefined): { language: string; place: TakenPlace } | undefined {
  if (!isElement(node, "p")) return undefined;
  const [before, page, between, self] = node.children;
  const [language] = WORDS.find(([, { read }]) => before === `${read} `) ?? [];
  if (language === undefined || between !== ". " || node.children.length !== 4) return undefined;
  if (!isElement(page, "a") || !isElement(self, "a")) return undefined;
  const url = self.attributes["href"] ?? "";
  if (url.replace(/^https?:\/\//, "") !== wordsOf(self.children)) return undefined;
  const [, id = "", section = ""] =
    /\/([a-z0-9-]+)\/(?:#(.*))?$/.exec(page.attributes["href"] ?? "") ?? [];
  const title = lineOf(page.children);
  const home = homeOf(url, language);
  return {
    language,
    place: section
      ? { concept: { id }, section: { id: decoded(section), title }, home }
      : { concept: { id, title }, home },
  };
}

/** The text of an answer as an export says what a remark is about. */
export const remarkWords = (text: Text): string => oneLine(toHtml(text));

function remarksOf(list: Node): Remark[] | undefined {
  if (!isElement(list, "ul")) return undefined;
  const remarks = list.children.map((item): Remark | undefined => {
    if (!isElement(item, "li")) return undefined;
    const [about, first = "", ...rest] = item.children;
    if (!isElement(about, "em") || typeof first !== "string" || !first.startsWith(": "))
      return undefined;
    return {
      about: about.children,
      words: remarkWords(about.children),
      feedback: [first.slice(2), ...rest],
    };
  });
  return remarks.every((remark) => remark !== undefined) ? remarks : undefined;
}

/** Takes apart what our own export says after an answer; undefined for a text of another program. */
export function afterwardsOf(text: Text): Afterwards | undefined {
  const found = wayBack(text.at(-1));
  if (found === undefined) return undefined;
  const [, words] = WORDS.find(([name]) => name === found.language)!;
  let explanation = text.slice(0, -1);
  const list = explanation.at(-1);
  const remarks =
    list && strongLine(explanation.at(-2)) === words.remarks ? remarksOf(list) : undefined;
  if (remarks) explanation = explanation.slice(0, -2);
  const isModel = strongLine(explanation[0]) === words.model;
  return {
    ...found,
    explanation: isModel ? [] : explanation,
    model: isModel ? explanation.slice(1) : undefined,
    remarks: remarks ?? [],
  };
}

/** What our own export puts round the text that asks: the case before it, the hint behind it. */
export function stemOf(
  text: Text,
  language: string,
): { case?: TakenCase; prompt: Text; hint?: Text } {
  const words = exportWords(languageOf(language));
  const [first] = text;
  const [before = "", after = ""] = words.caseTitle("\u0000").split("\u0000");
  let prompt = text;
  let about: TakenCase | undefined;
  if (isElement(first, "blockquote")) {
    const title = strongLine(first.children[0]);
    if (title?.startsWith(before) && title.endsWith(after)) {
      about = {
        title: title.slice(before.length, title.length - after.length),
        text: first.children.slice(1),
      };
      prompt = prompt.slice(1);
    }
  }
  const last = prompt.at(-1);
  const isHint =
    isElement(last, "details") &&
    isElement(last.children[0], "summary") &&
    wordsOf(last.children[0].children) === words.hint;
  return {
    ...(about && { case: about }),
    prompt: isHint ? prompt.slice(0, -1) : prompt,
    ...(isHint && { hint: last.children.slice(1) }),
  };
}

/** What the addresses of a site begin with, from that of a question on it. */
export function homeOf(url: string, language: string): string | undefined {
  const [before = ""] = languageOf(language).addresses.question("\u0000").split("\u0000");
  const at = url.lastIndexOf(before);
  return at < 0 ? undefined : url.slice(0, at);
}

/** What the tags of our own export say, in the words of its language; and the tags that say nothing to us. */
export function tagsOf(tags: readonly string[], language: string | undefined) {
  const words = language === undefined ? undefined : exportWords(languageOf(language));
  const found = { module: "", concept: "", goal: "", level: undefined as Level | undefined };
  const others: string[] = [];
  for (const tag of tags) {
    const [, name = "", value = ""] = /^([^:]+):(.*)$/s.exec(tag) ?? [];
    const key = (["module", "concept", "goal", "level"] as const).find(
      (key) => words?.tags[key] === name,
    );
    if (key === undefined) others.push(tag);
    else if (key === "level") found.level = LEVELS.find((level) => words?.levels[level] === value);
    else found[key] = value;
  }
  return { ...found, others };
}

/** The words that our own export says of a whole answer, in any language. */
export const isVerdict = (text: string): boolean =>
  WORDS.some(([, { right, wrong }]) => text === right || text === wrong);

/** The language whose address of a question an address is; undefined where it is none of ours. */
export function languageOfAddress(url: string, id: string): string | undefined {
  return languageNames.find((name) => url.endsWith(languageOf(name).addresses.question(id)));
}
