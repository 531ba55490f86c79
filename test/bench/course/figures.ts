import { capital, phrase, phrases } from "./prose.ts";
import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

type Figure = (words: Vocabulary, random: Random) => object;

/** Names with a few words beside each. */
const items = (words: Vocabulary, random: Random, count: number) =>
  phrases(words, random, count, 1, 2).map((name) => ({ name, text: phrase(words, random, 3, 6) }));

/** Some of the kinds of figures, of words and of shapes. */
const kinds: Figure[] = [
  (words, random) => ({ kind: "pyramid", levels: items(words, random, 4) }),
  (words, random) => ({
    kind: "steps",
    steps: items(words, random, 4).map(({ name, text }) => ({ term: name, text })),
  }),
  (words, random) => ({ kind: "cycle", steps: items(words, random, 5) }),
  (words, random) => ({
    kind: "timeline",
    events: items(words, random, 5).map((item, at) => ({
      from: 1900 + 20 * at + random.between(0, 19),
      ...item,
    })),
  }),
  (words, random) => ({
    kind: "comparison",
    columns: phrases(words, random, 2, 1, 1),
    rows: items(words, random, 4).map(({ name, text }) => ({
      name,
      cells: [text, phrase(words, random, 3, 6)],
    })),
  }),
];

/** A figure; its kind follows from how manieth it is. */
export const figure = (words: Vocabulary, random: Random, at: number): object => ({
  title: capital(phrase(words, random, 4, 8)),
  ...kinds[at % kinds.length]!(words, random),
});
