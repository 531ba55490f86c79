/** As many concepts as fit on one page (some 60 KB of HTML, 12 KB over the wire); above that every letter has its own. */
export const ON_ONE_PAGE = 300;

const initial = (title: string) => {
  const letter = title.normalize("NFD")[0]?.toLowerCase() ?? "";
  return /\p{L}/u.test(letter) ? letter : "0-9";
};

/** Concepts in the alphabetical order of a language (a tag such as "nl"), in groups by their first letter. */
export function byLetter<C extends { title: string }>(
  concepts: C[],
  language: string,
): { letter: string; concepts: C[] }[] {
  const { compare } = new Intl.Collator(language);
  const sorted = concepts.toSorted((a, b) => compare(a.title, b.title));
  const groups = Map.groupBy(sorted, ({ title }) => initial(title));
  return [...groups].map(([letter, concepts]) => ({ letter, concepts }));
}
