import { parameters } from "#language";
import { shortened } from "../shortened.ts";

/** What an address asks for: named questions, all of a module, or some of a module or of the whole course. */
export type Wish = Common & ({ ids: string[] } | Whole | Some);

/** All questions of one module, in its order. */
export interface Whole {
  module: string;
  whole: true;
}

/** So many questions by chance, of one module or of all. */
export interface Some {
  module: string | undefined;
  count: number;
}

interface Common {
  /** What chance starts from; without it, named questions keep their order. */
  seed?: string;
  /** Asked before anything was read: what is answered counts for nothing. */
  pretest?: true;
  /** Wanted on paper: as a worksheet with its key. */
  paper?: true;
}

/** As many as a page can carry; nobody does more in one go. */
export const MOST_QUESTIONS = 100;
const USUAL = 10;

/** As many signs as an id may have. */
const LONGEST_NAME = 100;

/**
 * Reads `?vragen=a,b`, `?module=ID&vragen=alle`, `?module=ID&aantal=10`, or `?aantal=10` for a mix of all modules; with
 * `&zaad=42` where they are to be shuffled, with `&vooraf=1` where they are a pretest and with `&afdruk=1` on paper. Addresses are typed and cut off: what makes no sense
 * is left out, nothing throws.
 * @returns undefined where the address asks for nothing
 */
export function readWish(search: string): Wish | undefined {
  const asked = new URLSearchParams(search);
  const seed = asked.get(parameters.seed);
  const common: Common = {
    ...(seed && { seed }),
    ...(asked.get(parameters.pretest) === "1" && { pretest: true }),
    ...(asked.get(parameters.paper) === "1" && { paper: true }),
  };
  const [module, count] = [nameOf(asked.get(parameters.module)), asked.get(parameters.count)];
  const named = asked.get(parameters.questions) ?? "";
  if (module && named === parameters.views.all) return { module, whole: true, ...common };
  const ids = named
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(nameOf);
  if (ids.length > 0) return { ids: [...new Set(ids)].slice(0, MOST_QUESTIONS), ...common };
  if (!module && !count) return undefined;
  return { module: module || undefined, count: countOf(count), ...common };
}

/** A name is said where nothing has it: of one that is longer than any, the beginning will do. */
const nameOf = (text: string | null) => shortened(text ?? "", LONGEST_NAME);

function countOf(text: string | null): number {
  const count = Math.floor(Number(text));
  return count > 0 ? Math.min(count, MOST_QUESTIONS) : USUAL;
}
