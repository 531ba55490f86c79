import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  normalise,
  recogniseText,
  textMarks,
  type TextKey,
} from "../../../../src/learning/grade/text.ts";

describe("no difference", () => {
  test.each([
    ["case", "Klant", "KLANT"],
    ["accents", "cliënt", "client"],
    ["accents as signs of their own", "clie\u0308nt", "cliënt"],
    ["outer spaces", "  klant\n", "klant"],
    ["inner spaces", "klant  relatie", "klantrelatie"],
    ["a space that does not break", "50\u00a0%", "50%"],
    ["hyphens", "non-profit", "nonprofit"],
    ["hyphens or spaces", "non-profit", "Non profit"],
    ["kinds of dashes", "2020–2021", "2020-2021"],
    ["kinds of apostrophes", "klant’s", "klant's"],
    ["accents for apostrophes", "klant´s", "klant's"],
    ["quotation marks", "„klant”", '"klant"'],
    ["a full stop", "De klant.", "de klant"],
    ["dots", "en toen…", "en toen"],
    ["a space before the percent sign", "50 %", "50%"],
    ["decimal comma and point", "4,5", "4.5"],
    ["a comma that is no decimal sign", "ja, graag", "ja graag"],
    ["ligatures", "ﬁets", "fiets"],
    ["the Dutch ij", "ĳs", "ijs"],
    ["wide letters", "ｋｌａｎｔ", "klant"],
    ["a soft hyphen", "klant\u00adgericht", "klantgericht"],
    ["spaces in large numbers", "10 000", "10000"],
    ["kinds of minus", "-20", "− 20"],
    ["ways to write a power", "10²", "10^2"],
    ["ways to write a half", "½", "1/2"],
    ["ways to write one and a half", "1½", "1 1/2"],
    ["ways to write a date", "1-2-2024", "1/2/2024"],
    ["signs of multiplication", "5 × 3", "5x3"],
    ["asterisks for multiplication", "5 × 3", "5*3"],
    ["signs made of two", "x ≥ 3", "x >= 3"],
    ["signs with a stroke", "x ≠ 3", "x != 3"],
    ["signs for vowels that may be left out", "שָׁלוֹם", "שלום"],
  ])("%s: %s = %s", (_name, a, b) => {
    expect(normalise(a)).toBe(normalise(b));
  });
});

describe("a difference", () => {
  test.each([
    ["a letter", "klant", "kant"],
    ["percent", "50%", "50"],
    ["a digit", "50", "51"],
    ["the decimal sign", "4,5", "45"],
    ["minus", "-20", "20"],
    ["a symbol", "€ 50", "$ 50"],
    ["plus", "A+", "A"],
    ["a fraction", "1/2", "12"],
    ["a date", "1-12-2024", "11-2-2024"],
    ["a range", "5-10", "510"],
    ["a ratio", "3:1", "31"],
    ["a power", "10²", "102"],
    ["a power with a sign", "10^2", "102"],
    ["a half more", "1½", "11/2"],
    ["a product", "2*3", "23"],
    ["minus further on", "-5 tot -3", "-5 tot 3"],
    ["minus after a sign", "x = -3", "x = 3"],
    ["minus before a letter", "y = -x", "y = x"],
    ["a stroke through a sign", "x ≠ 3", "x = 3"],
    ["a sign made of two", "x >= 3", "x > 3"],
    ["marks that are letters", "が", "か"],
    ["vowels of other scripts", "कि", "का"],
  ])("%s: %s ≠ %s", (_name, a, b) => {
    expect(normalise(a)).not.toBe(normalise(b));
  });
});

/** A key of accepted answers, and of known mistakes after them. */
const keyOf = (accepted: string[], mistakes: string[] = [], exact = false): TextKey => ({
  known: [
    ...accepted.map((text) => ({ spellings: [text], correct: true })),
    ...mistakes.map((text) => ({ spellings: [text], correct: false })),
  ],
  exact,
});

const key = keyOf(["klantgerichtheid", "customer orientation"], ["klantvriendelijkheid"]);

test("an accepted answer is recognised", () => {
  expect(recogniseText("Customer-orientation", key)).toBe(1);
  expect(textMarks(["Customer-orientation"], key)).toEqual([true]);
});

test("a known mistake is recognised", () => {
  expect(recogniseText("klantvriendelijkheid!", key)).toBe(2);
  expect(textMarks(["klantvriendelijkheid!"], key)).toEqual([false]);
});

test("anything else is not", () => {
  expect(recogniseText("service", key)).toBe(-1);
  expect(textMarks(["service"], key)).toEqual([false]);
  expect(textMarks([], key)).toEqual([false]);
});

test("of two that are written alike, the accepted one is meant", () => {
  expect(recogniseText("Cliënt!", keyOf(["cliént"], ["client"]))).toBe(0);
});

describe("a known mistake is reached by writing it", () => {
  test.each([
    ["C", "C#"],
    ["c", "C#"],
    ["12", "1/2"],
    ["een", "één"],
    ["Een", "één"],
    ["non profit", "non-profit"],
    ["klant", "klant!"],
    ["R & D", "R&D"],
    ["resume", "résumé"],
    ["C++", "C+"],
  ])("%s is not %s", (mistake, accepted) => {
    const key = keyOf([accepted], [mistake]);
    expect(recogniseText(mistake, key)).toBe(1);
    expect(recogniseText(accepted, key)).toBe(0);
  });
});

describe("exact: case and signs count", () => {
  const exact = keyOf(['print("a")', "Klant"], [], true);
  test.each(['print("a")', ' print("a") ', "print(“a”)", "Klant"])("%s is right", (text) => {
    expect(textMarks([text], exact)).toEqual([true]);
  });
  test.each(["Print(“a”)", "print(a)", "klant", "Klant.", "Klánt"])("%s is not", (text) => {
    expect(textMarks([text], exact)).toEqual([false]);
  });
});

test("an answer may be written in several ways", () => {
  const spelled: TextKey = { known: [{ spellings: ["x", "`x`"], correct: true }], exact: true };
  expect(textMarks(["x"], spelled)).toEqual([true]);
  expect(textMarks(["`x`"], spelled)).toEqual([true]);
});

test("an empty answer is never right; one of punctuation only where punctuation is asked", () => {
  expect(recogniseText("", keyOf([""]))).toBe(-1);
  expect(recogniseText(" ", keyOf(["!"]))).toBe(-1);
  expect(recogniseText("?", keyOf(["!"]))).toBe(-1);
  expect(recogniseText(" ! ", keyOf(["!"]))).toBe(0);
});

test("no text makes it throw, and every text is itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, other) => {
      recogniseText(text, keyOf([other]));
      expect(recogniseText(text, keyOf([text]))).toBe(text.trim() === "" ? -1 : 0);
    }),
  );
});

test("a known mistake is reached by writing it, whatever it is", () => {
  const word = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(word, word, (accepted, mistake) => {
      const found = recogniseText(mistake, keyOf([accepted], [mistake]));
      const isSame = recogniseText(mistake, keyOf([accepted], [], true)) === 0;
      expect(found).toBe(isSame ? 0 : 1);
    }),
  );
});

test("normalising twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});
