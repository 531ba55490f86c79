/** What made-up words of a language are put together from, and what holds its sentences together. */
export interface Sounds {
  onsets: string[];
  nuclei: string[];
  codas: string[];
  /** How a word is bent: search has to find it all the same. */
  endings: string[];
  /** The commonest words, in the order of how common they are. */
  small: string[];
  /** How the six types of relation are said, from both ends. */
  relations: Record<string, { label: string; inverse: string }>;
}

const words = (text: string) => text.split(" ");
const both = (label: string, inverse = label) => ({ label, inverse });

/** The languages that a course can be made in. */
export const SOUNDS: Readonly<Record<string, Sounds>> = {
  en: {
    onsets: words("b br c cl d dr f fl g gr h j l m n p pr qu r s sh sl st t th tr v w"),
    nuclei: words("a e i o u ea oo ai ou"),
    codas: words("n r l nd st ck m ss t p ng rd"),
    endings: ["", "", "", "s", "s", "ing", "ed", "er"],
    small: words(
      "the of and to a in is that it for as with on by this be are from at or which an their has one more can when other than",
    ),
    relations: {
      "is-a": both("is a kind of", "has as a kind"),
      "part-of": both("is part of", "includes"),
      "contrasts-with": both("stands against"),
      "leads-to": both("leads to", "follows from"),
      "measured-by": both("is measured by", "measures"),
      "example-of": both("is an example of", "has as an example"),
    },
  },
  nl: {
    onsets: words("b bl br d dr f g gr h k kl kr l m n p pl r s sch sl sp st t tr v vr w z zw"),
    nuclei: words("a e i o u aa ee oo ie oe ui ij ei"),
    codas: words("n r l nd st k m s t p ng rd cht"),
    endings: ["", "", "", "en", "en", "s", "de", "ing", "heid"],
    small: words(
      "de van het een in is dat op te en met voor die als zijn aan er om ook dan bij door of wat naar hun meer uit andere over",
    ),
    relations: {
      "is-a": both("is een vorm van", "heeft als vorm"),
      "part-of": both("is onderdeel van", "bestaat uit"),
      "contrasts-with": both("staat tegenover"),
      "leads-to": both("leidt tot", "komt voort uit"),
      "measured-by": both("is af te lezen aan", "geeft zicht op"),
      "example-of": both("is een voorbeeld van", "heeft als voorbeeld"),
    },
  },
};
