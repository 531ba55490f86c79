/** A typed answer that is recognised: right, or a known mistake. */
export interface KnownText {
  /** The ways in which it may be written: with marks such as backticks and without. */
  spellings: string[];
  correct: boolean;
}

/** What a typed answer is compared with. */
export interface TextKey {
  known: KnownText[];
  /** Whether case and signs count. */
  exact: boolean;
}

/** Marks a typed answer: one part, all or nothing. */
export function textMarks([answer = ""]: readonly string[], key: TextKey): boolean[] {
  return [key.known[recogniseText(answer, key)]?.correct === true];
}

/**
 * Which of the known answers a text is: its place, or -1. What was written to the letter goes first, then what differs in
 * case alone, then the loose form (`normalise`); of several that are alike, an accepted one goes before a known mistake.
 * So "C" is the known mistake and not "C#" written loosely.
 */
export function recogniseText(answer: string, { known, exact }: TextKey): number {
  const forms = exact ? [written] : [written, lowered, normalise];
  for (const form of forms) {
    const given = form(answer);
    const isMeant = ({ spellings }: KnownText) =>
      given !== "" && spellings.some((spelling) => form(spelling) === given);
    const accepted = known.findIndex((answer) => answer.correct && isMeant(answer));
    const found = accepted < 0 ? known.findIndex(isMeant) : accepted;
    if (found >= 0) return found;
  }
  return -1;
}

/** A text as it was meant to be written: keyboards and Markdown make quotation marks and dashes of their own. */
function written(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[‘’‚′`´]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/---?|[–—]/g, "–")
    .replace(/…/g, "...")
    .replace(/\s+/g, " ")
    .trim();
}

const lowered = (text: string) => written(text).toLowerCase();

/**
 * A text without what makes no difference to its meaning: case, accents, spaces, punctuation and
 * their typographic variants ("non-profit", "nonprofit" and "Non profit" are one). Kept are letters,
 * digits, symbols, "%", a minus sign in front and the decimal sign, for which comma and point are one.
 */
export function normalise(text: string): string {
  const bare = text
    .normalize("NFKD")
    .toLowerCase()
    // Signs that carry meaning become symbols of their own, which the last line keeps.
    .replace(/^\s*[\p{Pd}−]\s*(?=\d)/u, "⊖")
    .replace(/(\d)[.,](?=\d)/g, "$1⎖")
    .replace(/[^\p{L}\p{N}\p{S}%]|[\p{Sk}−]/gu, "");
  // An answer of nothing but punctuation is about punctuation.
  return bare || text.trim();
}
