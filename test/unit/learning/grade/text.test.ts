import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise, recogniseText } from "../../../../src/learning/grade/text.ts";

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

const answers = [
  { text: "klantgerichtheid", correct: true },
  { text: "klantvriendelijkheid", correct: false },
  { text: "customer orientation", correct: true },
];

test("an accepted answer is recognised", () => {
  expect(recogniseText("Customer-orientation", answers)).toBe(answers[2]);
});

test("a known mistake is recognised", () => {
  expect(recogniseText("klantvriendelijkheid!", answers)).toBe(answers[1]);
});

test("anything else is not", () => {
  expect(recogniseText("service", answers)).toBeUndefined();
});

test("what is both accepted and a known mistake is accepted", () => {
  const both = [
    { text: "client", correct: false },
    { text: "cliënt", correct: true },
  ];
  expect(recogniseText("Client", both)?.correct).toBe(true);
});

test("an empty answer is never right; one of punctuation only where punctuation is asked", () => {
  const exclamation = [{ text: "!", correct: true }];
  expect(recogniseText("", [{ text: "", correct: true }])).toBeUndefined();
  expect(recogniseText(" ", exclamation)).toBeUndefined();
  expect(recogniseText("?", exclamation)).toBeUndefined();
  expect(recogniseText(" ! ", exclamation)).toBe(exclamation[0]);
});

test("no text makes it throw, and every text is itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, other) => {
      recogniseText(text, [{ text: other, correct: true }]);
      const own = recogniseText(text, [{ text, correct: true }]);
      expect(own?.correct === true).toBe(normalise(text) !== "");
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
