/** A typed answer that is recognised: right, or a known mistake. */
export interface KnownText {
  text: string;
  correct: boolean;
}

/** The known answer that a text is; an accepted one goes before a known mistake. Undefined where it is none. */
export function recogniseText<Known extends KnownText>(
  answer: string,
  answers: readonly Known[],
): Known | undefined {
  const given = normalise(answer);
  const matches = answers.filter(({ text }) => given !== "" && normalise(text) === given);
  return matches.find(({ correct }) => correct) ?? matches[0];
}

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
