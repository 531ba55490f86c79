/** How much each word says of each page: BM25 over the parts of a page, worked out once for all searches. */
import { joinedWords, nameWords, saidWords, words } from "../text.ts";
import type { Place } from "../places.ts";
import type { SearchDocument } from "./documents.ts";

/** What a word says by where it stands, chosen by measurement (test/search/measure.ts). */
const WEIGHT = { name: 8, heading: 3, lead: 3, text: 1, about: 0.5 };
/** A word that stands there often says more, less and less so; in a long text each says less. */
const SATURATION = 1.2;
const BY_LENGTH = 0.6;
/** Of a word that stands everywhere, the pages of which it says most. */
const MOST_PLACES = 400;

/** What a name is found by. */
const ofName = (name: string) => [
  ...new Set([...words(name), ...nameWords(name), ...joinedWords(name)]),
];
const ofText = (text: string) => [...words(text), ...saidWords(text), ...joinedWords(text)];

/** How often each word of a page stands there, each time by its weight, and how long the page is. */
function counted(document: SearchDocument): { counts: Map<string, number>; length: number } {
  const { kind, title, aliases, lead, sections, about } = document;
  const counts = new Map<string, number>();
  let length = 0;
  const add = (list: string[], weight: number) => {
    for (const word of list) counts.set(word, (counts.get(word) ?? 0) + weight);
    length += list.length;
  };
  // A question has no name, and its text is its lead.
  if (kind !== "question") for (const name of [title, ...aliases]) add(ofName(name), WEIGHT.name);
  add(ofText(lead), WEIGHT.lead);
  if (about !== undefined) add(ofText(about), WEIGHT.about);
  for (const section of sections) {
    add(ofText(section.title), WEIGHT.heading);
    add(ofText(section.text), WEIGHT.text);
  }
  return { counts, length };
}

/** The places of every word, in the order of the documents. */
export function placesOf(documents: SearchDocument[]): Map<string, Place[]> {
  const all = documents.map(counted);
  const average = all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length);
  const places = new Map<string, Place[]>();
  for (const [page, { counts, length }] of all.entries()) {
    const room = SATURATION * (1 - BY_LENGTH + (BY_LENGTH * length) / average);
    for (const [word, count] of counts) {
      const score = (count * (SATURATION + 1)) / (count + room);
      const list = places.get(word) ?? [];
      if (list.length === 0) places.set(word, list);
      list.push({ page, score });
    }
  }
  for (const [word, list] of places) {
    const rare = Math.log(1 + (all.length - list.length + 0.5) / (list.length + 0.5));
    const scored = list.map(({ page, score }) => ({ page, score: score * rare }));
    const most = scored.toSorted((a, b) => b.score - a.score).slice(0, MOST_PLACES);
    places.set(
      word,
      most.toSorted((a, b) => a.page - b.page),
    );
  }
  return places;
}
