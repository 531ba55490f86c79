/**
 * What students type, with the pages that answer it. Written from the course and before anything was tuned. Every third
 * query of a sort is held out: it is measured, and nothing was ever chosen by looking at it.
 */

import { addresses } from "../../src/course/addresses.ts";
import { questionsOf } from "../../src/course/catalogue.ts";
import type { Course } from "../../src/course/model.ts";

/** A query and the pages that would be right: a concept by its id, another page by its address. */
export interface Query {
  text: string;
  expected: string[];
  sort: Sort;
  heldOut: boolean;
}

/** Queries that must give nothing. */
export const NONSENSE = "nonsense";
const QUESTION_TEXT = "question text";

const sorts = {
  title: [
    ["klant", "klant"],
    ["klantgerichtheid", "klantgerichtheid"],
    ["kernwaarde", "kernwaarde"],
    ["balanced scorecard", "balanced-scorecard"],
    ["piramide van maslow", "piramide-van-maslow"],
    ["boren en gaten", "boren-en-gaten"],
    ["service blueprint", "service-blueprint"],
    ["profit en non-profit", "profit-en-non-profit /modules/profit-en-non-profit/"],
    ["eigenwijzer dan de klant", "eigenwijzer-dan-de-klant"],
    ["wat klantgerichtheid niet is", "/modules/wat-klantgerichtheid-niet-is/"],
    ["engagement als plicht", "engagement-als-plicht"],
    ["INK-model", "ink-model"],
    ["namen voor de klant", "namen-voor-de-klant"],
    ["marketing myopia", "/bronnen/levitt-1960/ productgerichtheid"],
    ["klantgericht werken", "/modules/klantgericht-werken/ klantgerichtheid"],
  ],
  alias: [
    ["bejegening", "klantvriendelijkheid"],
    ["CVW", "centrum-veilig-wonen"],
    ["BBSC", "balanced-scorecard"],
    ["NPS", "klanttevredenheid"],
    ["klantervaring", "klantbeleving"],
    ["klantbehoud", "retentie"],
    ["behoeftehiërarchie", "piramide-van-maslow"],
    ["blauwdruk", "service-blueprint"],
    ["toegevoegde waarde", "klantwaarde"],
    ["morele plicht", "engagement-als-plicht"],
    ["ambassadeurschap", "klanttevredenheid"],
    ["etymologie", "herkomst-van-klant"],
    ["voor wat hoort wat", "wederkerigheid"],
    ["patiëntgerichtheid", "bewonersgerichtheid"],
    ["waarde van de klant", "customer-lifetime-value klantwaarde"],
  ],
  english: [
    ["customer journey", "klantreis"],
    ["customer orientation", "klantgerichtheid"],
    ["customer experience", "klantbeleving"],
    ["market orientation", "marktgerichtheid /bronnen/bolton-2014/"],
    ["product orientation", "productgerichtheid"],
    ["touchpoints", "klantreis"],
    ["core values", "kernwaarde"],
    ["reciprocity", "wederkerigheid"],
    ["churn", "retentie"],
    ["customer satisfaction", "klanttevredenheid"],
    ["hierarchy of needs", "piramide-van-maslow"],
    ["drill and hole", "boren-en-gaten"],
    ["customer insights", "klantinzicht"],
    ["internal customer", "interne-klant"],
    ["what is customer delight", "customer-delight"],
  ],
  inflection: [
    ["klantreizen", "klantreis"],
    ["kernwaarden", "kernwaarde"],
    ["klantinzichten", "klantinzicht"],
    ["klantgerichte", "klantgerichtheid"],
    ["behoefte", "behoeften-wensen-verwachtingen"],
    ["blueprints", "service-blueprint"],
    ["piramides", "piramide-van-maslow"],
    ["misverstand", "misverstanden"],
    ["klantvriendelijker", "klantvriendelijkheid"],
    ["interne klanten", "interne-klant"],
    ["scorecards", "balanced-scorecard"],
    ["definitie van klant", "definities-van-klant"],
    ["klantbelevingen", "klantbeleving"],
    ["doorverwezen naar een concurrent", "doorverwijzen"],
    ["tevreden klanten", "klanttevredenheid"],
  ],
  "compound apart": [
    ["klant waarde", "klantwaarde"],
    ["klant reis", "klantreis"],
    ["klant gerichtheid", "klantgerichtheid"],
    ["klant tevredenheid", "klanttevredenheid"],
    ["kern waarde", "kernwaarde"],
    ["stuur richting", "stuurrichting"],
    ["door verwijzen", "doorverwijzen"],
    ["burger strategie", "burgerstrategie"],
    ["klant inzicht", "klantinzicht"],
    ["waardeuitwisseling", "waarde-uitwisseling"],
    ["markt gericht", "marktgerichtheid"],
    ["klant indicatoren", "klantindicatoren"],
  ],
  "part of compound": [
    ["scorecard", "balanced-scorecard"],
    ["indicatoren", "klantindicatoren"],
    ["tevredenheid", "klanttevredenheid"],
    ["vriendelijk", "klantvriendelijkheid"],
    ["uitwisseling", "waarde-uitwisseling"],
    ["beleving", "klantbeleving /modules/beleving-en-betrokkenheid/"],
    ["gerichtheid", "klantgerichtheid marktgerichtheid productgerichtheid bewonersgerichtheid"],
    ["inzicht", "klantinzicht"],
    ["strategie", "burgerstrategie stuurrichting"],
    ["wallet", "share-of-wallet"],
    ["portemonnee", "share-of-wallet"],
    ["competentie", "competentie-klantgerichtheid"],
  ],
  question: [
    ["waar komt het woord klant vandaan", "herkomst-van-klant"],
    ["verschil tussen klantgericht en klantvriendelijk", "klantvriendelijkheid klantgerichtheid"],
    ["wat is klantgerichtheid", "klantgerichtheid definities-van-klantgerichtheid"],
    ["hoe meet je klantgerichtheid", "klantindicatoren klantgerichtheid"],
    ["wat betekent share of wallet", "share-of-wallet"],
    ["waarom zou je een klant doorsturen naar een ander", "doorverwijzen"],
    ["wat is een interne klant", "interne-klant"],
    ["hoe bereken je customer lifetime value", "customer-lifetime-value"],
    ["waarom wringt het woord klant in de zorg", "weerstand-tegen-klant klant"],
    ["mag je eigenwijs zijn tegen klanten", "eigenwijzer-dan-de-klant"],
    ["moet je regels uitleggen aan klanten", "interne-klant"],
    ["verschil tussen klantreis en blueprint", "service-blueprint klantreis"],
    ["kost klantgericht werken veel tijd", "misverstanden"],
    [
      "wat krijgt een gemeente terug van burgers",
      "burgerstrategie klantgerichtheid-in-non-profit waarde-uitwisseling wederkerigheid",
    ],
    ["welke niveaus heeft de piramide", "piramide-van-maslow"],
    ["wat is social profit", "social-profit"],
    [
      "hoe zit het met klantgerichtheid in ziekenhuizen en gemeenten",
      "klantgerichtheid-in-non-profit",
    ],
    ["wat doet een marketeer in een non-profit", "marketeer-in-non-profit"],
  ],
  misspelling: [
    ["klantgerigtheid", "klantgerichtheid"],
    ["klantvriendelikheid", "klantvriendelijkheid"],
    ["balanced scorcard", "balanced-scorecard"],
    ["pyramide van maslov", "piramide-van-maslow"],
    ["costumer journey", "klantreis"],
    ["klantbelevig", "klantbeleving"],
    ["engagment", "engagement"],
    ["wederkeerigheid", "wederkerigheid"],
    ["doorverweizen", "doorverwijzen"],
    ["servise bluprint", "service-blueprint"],
    ["productgerigt", "productgerichtheid"],
    ["kernwaarda", "kernwaarde"],
    ["etymologi", "herkomst-van-klant"],
    ["bewonersgerichheid", "bewonersgerichtheid"],
    ["stuurichting", "stuurrichting"],
    ["retensie", "retentie"],
    ["klanttevredenhied", "klanttevredenheid"],
    ["lkantwaarde", "klantwaarde"],
  ],
  section: [
    ["Picardië", "herkomst-van-klant"],
    ["twee dimensies", "klantvriendelijkheid"],
    ["latente behoeften", "eigenwijzer-dan-de-klant behoeften-wensen-verwachtingen"],
    ["aardbevingen Groningen", "centrum-veilig-wonen"],
    ["spoorwegen Levitt", "productgerichtheid /bronnen/levitt-1960/"],
    ["Tony's en Ikea", "stuurrichting"],
    ["achter de schermen", "service-blueprint"],
    ["SERVQUAL", "behoeften-wensen-verwachtingen /bronnen/parasuraman-zeithaml-berry-1988/"],
    ["Kaplan Norton", "balanced-scorecard"],
    ["zelfontplooiing", "piramide-van-maslow"],
    ["nieuwe klanten winnen", "klanttevredenheid klantindicatoren share-of-wallet"],
    ["marktsegmenten als vertrekpunt", "marktgerichtheid"],
    ["Instituut Nederlandse Kwaliteit", "ink-model"],
    ["klanten die anderen sturen", "waarde-uitwisseling doorverwijzen"],
    ["Mintzberg", "bewonersgerichtheid /bronnen/mintzberg-1996/"],
    ["historische tegenpolen", "klantgerichtheid"],
  ],
  [NONSENSE]: [
    ["asdfghjkl", ""],
    ["qwertyuiop", ""],
    ["xyzzy plugh", ""],
    ["blockchain", ""],
    ["fotosynthese", ""],
    ["zwaartekracht", ""],
    ["dinosaurus", ""],
    ["voetbalwedstrijd", ""],
    ["cryptovaluta", ""],
    ["lorem ipsum dolor", ""],
    ["jkfds kjhsdf", ""],
    ["wat is het", ""],
    ["stikstofcrisis", ""],
    ["pannenkoekenrecept", ""],
    ["12345678", ""],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

export type Sort = keyof typeof sorts | typeof QUESTION_TEXT;

const address = (page: string) => (page.startsWith("/") ? page : addresses.concept(page));
const heldOut = (at: number) => at % 3 === 2;

const typed: Query[] = Object.entries(sorts).flatMap(([sort, list]) =>
  list.map(([text, pages], at) => ({
    text,
    expected: pages.split(" ").filter(Boolean).map(address),
    sort: sort as Sort,
    heldOut: heldOut(at),
  })),
);

/** Every so many questions one is asked for, by so many words from its text after so many others. */
const QUOTED = { every: 12, words: 7, after: 2 };

/** Questions by what somebody remembers of their text; from the course, because questions are reworded. */
function quoted(course: Course): Query[] {
  return questionsOf(course)
    .filter((_, at) => at % QUOTED.every === 0)
    .map(({ id, prompt }, at) => ({
      text: prompt.text
        .split(/\s+/)
        .slice(QUOTED.after, QUOTED.after + QUOTED.words)
        .join(" "),
      expected: [addresses.question(id)],
      sort: QUESTION_TEXT,
      heldOut: heldOut(at),
    }));
}

/** All queries on a course, those of one sort together. */
export const queriesOn = (course: Course): Query[] => [...typed, ...quoted(course)];
