/** Orders what Pagefind found, word by word, by what the query as a whole asks for. */
import type { Kind } from "../kinds.ts";
import type { Searching } from "../../language/shape/searching.ts";
import { alike, lemmas } from "./morphology.ts";
import type { PageText } from "../page.ts";
import type { FoundPage } from "./pagefind-index.ts";
import type { Telling } from "./telling.ts";
import { withoutArticle, type Understanding } from "./understand.ts";
import { nameWords, together, words } from "../text.ts";

/** A page with what it scores. */
export interface Ranked {
  page: FoundPage;
  score: number;
  /** How many words of the query it has. */
  covered: number;
}

/** A page that has half of what is asked for counts for less than half. */
const COVERAGE = 1.5;
/** Pages that have less than this part of what the best one has, are left out. */
const LEAST_COVERAGE = 0.5;

/**
 * Adds up what each word found: per term its best variant, over the terms a sum, less where terms are missing: the more, the
 * more they tell.
 */
export function merge(
  { terms }: Understanding,
  found: ReadonlyMap<string, readonly FoundPage[]>,
  named: ReadonlyMap<string, number>,
  telling: Telling,
): Ranked[] {
  const pages = new Map<string, { page: FoundPage; sum: number; covered: Set<number> }>();
  for (const { covers, variants } of terms) {
    const best = new Map<string, { page: FoundPage; score: number }>();
    for (const { word, weight } of variants) {
      for (const page of found.get(word) ?? []) {
        // Several forms say more than one, but not as much as several words.
        const score = Math.hypot(weight * page.score, best.get(page.id)?.score ?? 0);
        best.set(page.id, { page, score });
      }
    }
    for (const [id, { page, score }] of best) {
      const sofar = pages.get(id) ?? { page, sum: 0, covered: new Set<number>() };
      sofar.sum += score;
      for (const at of covers) sofar.covered.add(at);
      pages.set(id, sofar);
    }
  }
  const share = (covered: Set<number>) =>
    [...covered].reduce((sum, at) => sum + (telling.units.get(at) ?? 0), 0) / telling.sum;
  const most = Math.max(0, ...[...pages.values()].map(({ covered }) => covered.size));
  const ranked = [...pages.values()]
    .filter(({ covered }) => covered.size >= most * LEAST_COVERAGE)
    .map(({ page, sum, covered }) => ({
      page,
      score: sum * share(covered) ** COVERAGE,
      covered: covered.size,
    }));
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  // What has a name that was asked for is looked at first, whatever else is written about it.
  const order = ({ page, score }: Ranked) => score + best * (named.get(page.id) ?? 0);
  return ranked.sort((a, b) => order(b) - order(a) || (a.page.id < b.page.id ? -1 : 1));
}

/** How well a name answers a query: the highest is a name that is the query. */
const NAMED = { both: 5, subject: 4, exact: 2, same: 2, telling: 1.8, within: 0.9, part: 0.7 };
/** Said word for word, the longer the more: "de fiets" may be chance, "wat een fiets niet is" is a title. */
const PER_WORD = 0.3;
const MOST_WORDS = 4;
/** What a name is worth on a page that is no concept, in a heading, and as another name than the title. */
const WORTH = { concept: 1, module: 0.8, source: 0.6, question: 0, heading: 0.4, alias: 0.8 };

/** What a name is worth on a page of the kind that was asked for. */
const WANTED = 2;

interface Asked {
  whole: string;
  /** What is asked about, where that is not the whole. */
  subject: string | undefined;
  words: Set<string>[];
  /** The words without those that are asked of it, such as "example", with how much each tells. */
  about: { forms: Set<string>; tells: number }[];
  /** The two things to compare. */
  sides: Set<string>[][];
}

const setsOf = (list: string[], searching: Searching) =>
  list.map((word) => lemmas(word, searching));
const covered = (some: Set<string>[], by: Set<string>[]) =>
  some.filter((one) => by.some((other) => alike(one, other))).length;

/** What a query asks for, to compare names with. */
function asked(
  { meant, content, aspects, subject, sides }: Understanding,
  telling: Telling,
  searching: Searching,
): Asked {
  const wordsAt = (places: number[]) => places.flatMap((at) => meant[at] ?? []);
  const about = wordsAt(content.filter((at) => !aspects.includes(at)));
  return {
    whole: together(meant),
    subject: subject && together(subject),
    words: setsOf(wordsAt(content), searching),
    about: about.map((word) => ({ forms: lemmas(word, searching), tells: telling.word(word) })),
    sides: sides.map((side) => setsOf(side, searching)),
  };
}

/** Which part of what a query is about a name has, by how much that tells. */
function part(about: Asked["about"], name: Set<string>[]): number {
  const sum = (some: Asked["about"]) => some.reduce((sum, { tells }) => sum + tells, 0);
  const inName = about.filter(({ forms }) => name.some((word) => alike(forms, word)));
  return about.length === inName.length ? 1 : sum(inName) / sum(about);
}

/** Whether a name is one of two things to compare; what is asked of the second may stand behind it. */
const isSide = (name: Set<string>[], sides: Set<string>[][]) =>
  sides.some((side) => name.every((word, at) => side[at] !== undefined && alike(word, side[at])));

/** How well one name of a page answers. */
function nameScore(name: string, query: Asked, stop: Set<string>, searching: Searching): number {
  const all = nameWords(name);
  const whole = together(all);
  if (whole === query.subject) return NAMED.subject;
  if (whole === query.whole) return NAMED.exact + PER_WORD * Math.min(all.length, MOST_WORDS);
  const telling = all.filter((word) => !stop.has(word));
  const own = setsOf(telling.length > 0 ? telling : all, searching);
  if (own.length === 0 || query.words.length === 0) return 0;
  if (query.sides.length > 0) {
    const both = query.sides.flat().filter((word) => ![...word].some((form) => stop.has(form)));
    if (covered(own, both) === own.length && covered(both, own) === both.length) return NAMED.both;
    if (isSide(setsOf(withoutArticle(all, stop), searching), query.sides)) return NAMED.subject;
  }
  if (alike(lemmas(whole, searching), lemmas(query.whole, searching))) return NAMED.same;
  const ofName = covered(own, query.words) / own.length;
  const ofQuery = part(query.about, own);
  if (ofName === 1 && ofQuery === 1) return own.length === all.length ? NAMED.same : NAMED.telling;
  if (ofName === 1) return NAMED.within * ofQuery;
  return NAMED.part * ofName * ofQuery;
}

/** What finding the words on a page is worth, by its kind: a source is seldom what a student looks for. */
const LIKELY: Record<Kind, number> = { concept: 1, module: 0.9, question: 0.4, source: 0.3 };
/** The same of a question, where the query names a source, as by its author: that is no word to be asked about. */
const ASKED_OF_SOURCE = 0.3;

/** What finding the words on a page is worth. */
export const likely = (kind: Kind, namesSource: boolean): number =>
  kind === "question" && namesSource ? ASKED_OF_SOURCE : LIKELY[kind];

const QUESTION_WORDS = 4;
const QUOTED = 3;

/** What a page's names add to its score, and whether the query names it. */
export function naming(
  { kind, title, aliases, sections }: PageText,
  understanding: Understanding,
  telling: Telling,
  stop: Set<string>,
  searching: Searching,
): { name: number; named: boolean } {
  if (kind === "question") {
    const { typed } = understanding;
    const quoted =
      typed.length >= QUESTION_WORDS && words(title).join(" ").includes(typed.join(" "));
    return { name: quoted ? QUOTED : 0, named: false };
  }
  const query = asked(understanding, telling, searching);
  const best = (names: string[]) =>
    Math.max(0, ...names.map((name) => nameScore(name, query, stop, searching)));
  const headings = sections.map((section) => section.title).filter(Boolean);
  const own = Math.max(best([title]), WORTH.alias * best(aliases));
  const worth = understanding.wanted === kind ? WANTED : WORTH[kind];
  const name = worth * Math.max(own, WORTH.heading * best(headings));
  return { name, named: own >= NAMED.same * WORTH.alias };
}
