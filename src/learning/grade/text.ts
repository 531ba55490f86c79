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

/** Accents and vowel signs that a reader may leave out, and what chooses the look of a sign; other marks are letters. */
const OPTIONAL = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u20D0-\u20FF\uFE00-\uFE0F]/g;

/** Signs that carry meaning, as symbols of their own, which no later step takes away. */
const MEANT: [RegExp, string][] = [
  [/(\d)\s*\^\s*(?=[-−]?\d)/g, "$1↑"],
  [/(\d)\s+(?=\d+\s*[/⁄]\s*\d)/g, "$1⊕"],
  [/(\d)\s*[\p{Pd}−/]\s*(?=\d)/gu, "$1⁄"],
  [/(\d)\s*:\s*(?=\d)/g, "$1∶"],
  [/(\d)\s*[x*]\s*(?=\d)/g, "$1×"],
  [/(^|[=<>≤≥])\s*[\p{Pd}−]\s*(?=\d|\p{L}(?!\p{L}))/gu, "$1⊖"],
  [/([\s(])[\p{Pd}−](?=\d)/gu, "$1⊖"],
  [/(\d)[.,](?=\d)/g, "$1⎖"],
  [/>=/g, "≥"],
  [/<=/g, "≤"],
  [/!=/g, "=¬"],
  // "≠" is "=" with a stroke through it.
  [/\u0338/g, "¬"],
];

/**
 * A text without what makes no difference to its meaning: case, accents, spaces, punctuation and
 * their typographic variants ("non-profit", "nonprofit" and "Non profit" are one). Kept are letters,
 * digits, symbols, "%", a minus sign in front, what stands between two digits (a fraction, a date, a time, a power) and
 * the decimal sign, for which comma and point are one.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize("NFC")
    // Decomposed, "10²" would be 102 and "1½" eleven halves.
    .replace(/(\d)([⁰¹²³⁴-⁹⁻]+)/g, "$1↑$2")
    .replace(/(\d)\s*(?=[¼-¾⅐-⅞])/g, "$1⊕")
    .normalize("NFKD")
    .toLowerCase();
  const signed = MEANT.reduce((known, [sign, symbol]) => known.replace(sign, symbol), plain.trim());
  const bare = signed.replace(OPTIONAL, "").replace(/[^\p{L}\p{M}\p{N}\p{S}%]|[\p{Sk}−]/gu, "");
  // An answer of nothing but punctuation is about punctuation.
  return bare || text.trim();
}
