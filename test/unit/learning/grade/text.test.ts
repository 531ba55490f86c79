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
