/** Files as other programs read them: by parsers that are none of ours. */
import { DOMParser, type Element } from "@xmldom/xmldom";
import { parse as parseCells } from "csv-parse/sync";
import { unzipSync, strFromU8 } from "fflate";
import { parse as parseGift, type GIFTQuestion } from "gift-pegjs";
import type { Archive } from "../../../src/exports/archive.ts";
import { zip } from "../../../src/exports/zip.ts";

/** What an export writes. */
export type Written = string | Archive;

/** An element of XML; throws where a document is not well-formed. */
export function xml(text: string): Element {
  const fail = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError: fail }).parseFromString(text, "text/xml").documentElement;
  if (!root) throw new Error("The document is empty.");
  return root;
}

/** The elements of a name below another, in the order of the document. */
export const all = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)];
export const texts = (root: Element, name: string): string[] =>
  all(root, name).map(({ textContent }) => textContent ?? "");

/** The files of a package as text, by path. */
export const unpacked = (archive: Written): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(zip(archive as Archive))).map(([path, file]) => [
      path,
      strFromU8(file),
    ]),
  );

/** The parser leaves escaped signs of the right side of a match as it keeps them meanwhile. */
const unescaped = (text: string) =>
  text.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)));

/** The questions of a file of GIFT, without the lines that name a category. */
export function giftQuestions(text: Written): GIFTQuestion[] {
  const questions = parseGift(text as string).filter(({ type }) => type !== "Category");
  for (const question of questions) {
    if (question.type !== "Matching") continue;
    for (const pair of question.matchPairs) pair.subanswer = unescaped(pair.subanswer);
  }
  return questions;
}

/** The cells of a file of cells. */
export const cells = (text: Written, options = {}): string[][] =>
  parseCells(text as string, { bom: true, relaxColumnCount: true, ...options });

/** The cells of a file for Anki, without its headers. */
export const cards = (text: Written): string[][] => cells(text, { delimiter: "\t", from_line: 7 });

/** The rows of Brightspace, question by question. */
export function brightspaceQuestions(text: Written): string[][][] {
  const questions: string[][][] = [];
  for (const row of cells(text)) {
    if (row[0] === "NewQuestion") questions.push([]);
    questions.at(-1)?.push(row);
  }
  return questions;
}

/** All strings that a value holds. */
export const strings = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

const byId = (entries: [id: string, texts: string[]][]) => {
  const known = new Map(entries);
  return (id: string) => known.get(id) ?? [];
};

/** By format: the texts that a file holds of a question. */
export const readers: Record<string, (written: Written) => (id: string) => string[]> = {
  moodle: (written) =>
    byId(
      all(xml(written as string), "question").map((question) => [
        texts(question, "name").join().trim(),
        texts(question, "text"),
      ]),
    ),
  gift: (written) =>
    byId(giftQuestions(written).map((question) => [question.title ?? "", strings(question)])),
  canvas: (written) =>
    byId(
      [...unpacked(written).values()].flatMap((text) =>
        all(xml(text), "item").map((item): [string, string[]] => [
          item.getAttribute("title") ?? "",
          [...texts(item, "mattext"), ...texts(item, "varequal")],
        ]),
      ),
    ),
  qti: (written) =>
    byId(
      [...unpacked(written).values()]
        .map(xml)
        .filter(({ tagName }) => tagName === "assessmentItem")
        .map((item) => [
          item.getAttribute("title") ?? "",
          ["itemBody", "modalFeedback", "baseValue"].flatMap((name) => all(item, name).map(String)),
        ]),
    ),
  brightspace: (written) =>
    byId(
      brightspaceQuestions(written).map((rows) => [
        rows.find(([key]) => key === "ID")?.[1] ?? "",
        rows.flat(),
      ]),
    ),
  // It has no names: any line may be that of a question.
  blackboard: (written) => {
    const fields = (written as string).split(/\t|\r\n/);
    return () => fields;
  },
  anki: (written) =>
    byId(cards(written).map(([guid = "", ...fields]) => [guid.split(":")[1] ?? "", fields])),
  csv: (written) => byId(cells(written).map(([id = "", ...row]) => [id, row])),
  json: (written) => {
    const { questions } = JSON.parse(written as string) as { questions: { id: string }[] };
    return byId(questions.map((question) => [question.id, strings(question)]));
  },
};
