import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitsOf } from "../../../../src/course/kinds/units.ts";
import {
  numberMarks,
  readNumber,
  recogniseNumber,
  type DecimalSign,
  type KnownNumber,
} from "../../../../src/learning/grade/number.ts";

function isRight(answer: string, known: Partial<KnownNumber>, decimal: DecimalSign = ",") {
  const all = [{ correct: true, ...known }];
  return numberMarks([answer], { known: all, decimal, units: unitsOf(all) })[0];
}

describe("a thousand, however it is written", () => {
  test.each([
    "1000",
    "1.000",
    "1,000",
    "1 000",
    "1\u00a0000",
    "1\u202f000",
    "1'000",
    "1’000",
    "1000,00",
    "1000.00",
    "1.000,00",
    "1,000.00",
    "1 000,0",
    "€ 1000",
    "€1.000",
    "1000 euro",
    "1000,-",
    "€ 1.000,–",
    "EUR 1000",
    "1e3",
    "1E3",
    "+1000",
    "  1000  ",
    "１０００",
    "1000.",
    "1 duizend",
    "1 thousand",
    "0,001 miljoen",
  ])("%s", (text) => {
    expect(isRight(text, { value: 1000 })).toBe(true);
    expect(isRight(text, { value: 1000 }, ".")).toBe(true);
  });
});

describe("no thousand", () => {
  test.each([
    "100",
    "10.000",
    "1,00",
    "1.00",
    "-1000",
    "1000 5",
    "10 00",
    "1..000",
    "1/1000",
    "duizend",
    "",
    "10-00",
    "1 miljoen",
    "1000 miljard",
    "10³",
    "10^3",
  ])("%s", (text) => {
    expect(isRight(text, { value: 1000 })).toBe(false);
  });
});

describe("decimals with a comma or a point", () => {
  test.each<[string, number]>([
    ["0,5", 0.5],
    ["0.5", 0.5],
    [",5", 0.5],
    [".50", 0.5],
    ["0,500", 0.5],
    ["3,14", 3.14],
    ["3.14", 3.14],
    ["1,000.50", 1000.5],
    ["1.000,50", 1000.5],
    ["1 234,5", 1234.5],
    ["1.234.567", 1234567],
    ["1,234,567.8", 1234567.8],
    ["−5", -5],
    ["–5,5", -5.5],
    ["-€ 5", -5],
    ["€ -5", -5],
    ["1,5e3", 1500],
    ["2e-3", 0.002],
  ])("%s is %d", (text, value) => {
    expect(readNumber(text, ",")?.value).toBe(value);
    expect(readNumber(text, ".")?.value).toBe(value);
  });
});

describe("what may be two things is what the language says, or the other where that alone is known", () => {
  test("in Dutch, a point sets thousands apart", () => {
    expect(readNumber("1.500", ",")).toEqual({ value: 1500, unit: "" });
    expect(readNumber("1,500", ",")).toEqual({ value: 1.5, other: 1500, unit: "" });
    expect(readNumber("3.142", ",")).toEqual({ value: 3142, other: 3.142, unit: "" });
  });
  test("in English, a comma does", () => {
    expect(readNumber("1,500", ".")).toEqual({ value: 1500, unit: "" });
    expect(readNumber("1.500", ".")).toEqual({ value: 1.5, other: 1500, unit: "" });
  });
  test("1.500 is not one and a half in Dutch", () => {
    expect(isRight("1.500", { value: 1.5 })).toBe(false);
    expect(isRight("1.500", { value: 1.5 }, ".")).toBe(true);
  });
  test("a decimal of the other notation is right where nothing else is meant", () => {
    expect(isRight("3.142", { value: 3.142 })).toBe(true);
    expect(isRight("1,500", { value: 1500 })).toBe(true);
  });
  test("the notation of the language goes first", () => {
    const known = [
      { correct: true, value: 1.25 },
      { correct: false, value: 1250 },
    ];
    expect(recogniseNumber("1.25", { known, decimal: "," })).toBe(0);
    expect(
      recogniseNumber("1.251", {
        known: [...known, { correct: false, value: 1251 }],
        decimal: ",",
      }),
    ).toBe(2);
  });
});

describe("tolerance and units", () => {
  const about = { value: 100, tolerance: 5, unit: "€" };
  test.each(["95", "105", "100", "104,99", "95 euro", "€ 103", "100 EUR"])(
    "%s is near enough",
    (text) => {
      expect(isRight(text, about)).toBe(true);
    },
  );
  test.each(["94,9", "105.1", "100 dollar", "$ 100", "100 %", "100 km"])("%s is not", (text) => {
    expect(isRight(text, about)).toBe(false);
  });
  test("a unit may be longer than what is asked, or shorter", () => {
    expect(isRight("12 maanden", { value: 12, unit: "maand" })).toBe(true);
    expect(isRight("12 min", { value: 12, unit: "minuten" })).toBe(true);
    expect(isRight("12 € per maand", { value: 12, unit: "€" })).toBe(true);
    expect(isRight("12 m", { value: 12, unit: "min" })).toBe(false);
  });
  test("a unit has several names", () => {
    expect(isRight("12 meter", { value: 12, unit: "m" })).toBe(true);
    expect(isRight("90 km per uur", { value: 90, unit: "km/h" })).toBe(true);
    expect(isRight("90 kilometer/u", { value: 90, unit: "km/h" })).toBe(true);
    expect(isRight("90 m/s", { value: 90, unit: "km/h" })).toBe(false);
  });
  test("millions are no unit that may be left out", () => {
    expect(isRight("1,5 mln euro", { value: 1_500_000, unit: "€" })).toBe(true);
    expect(isRight("1,5", { value: 1_500_000 })).toBe(false);
    expect(isRight("2 miljard", { value: 2_000_000 })).toBe(false);
  });
  test("without a unit in the answer, any will do", () => {
    expect(isRight("20 %", { value: 20 })).toBe(true);
    expect(isRight("20 procent", { value: 20, unit: "%" })).toBe(true);
  });
  test("sums of binary fractions are what they are in tenths", () => {
    expect(isRight("0,3", { value: 0.1 + 0.2 })).toBe(true);
    expect(isRight("1.1", { value: 1, tolerance: 0.1 })).toBe(true);
  });
});

test("a known mistake may be a number or a text; the same number goes before one that is near", () => {
  const known: KnownNumber[] = [
    { correct: true, value: 100, tolerance: 20 },
    { correct: false, value: 90 },
    { correct: false, text: "Geen idee" },
    { correct: false, value: 500, tolerance: 50 },
  ];
  const place = (text: string) => recogniseNumber(text, { known, decimal: "," });
  expect(["100", "91", "90", "90,0", "geen  idee", "480", "1"].map(place)).toEqual([
    0, 0, 1, 1, 2, 3, -1,
  ]);
});

describe("whatever is typed", () => {
  const signs = fc.constantFrom<DecimalSign>(",", ".");

  test("a number in either notation is itself", () => {
    const amount = fc.tuple(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.integer({ min: 0, max: 99 }),
    );
    fc.assert(
      fc.property(
        amount,
        signs,
        fc.constantFrom("nl", "en"),
        ([whole, cents], decimal, notation) => {
          const value = Number(`${whole}.${String(cents).padStart(2, "0")}`);
          const text = new Intl.NumberFormat(notation, { minimumFractionDigits: 2 }).format(value);
          expect(isRight(text, { value }, decimal)).toBe(true);
        },
      ),
    );
  });

  test("a whole number with thousands set apart is itself in its own language", () => {
    const notations = { ",": "nl", ".": "en" } as const;
    fc.assert(
      fc.property(fc.integer(), signs, (value, decimal) => {
        const text = new Intl.NumberFormat(notations[decimal]).format(value);
        expect(readNumber(text, decimal)?.value).toBe(value);
      }),
    );
  });

  test("a plain number is itself and no other", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), signs, (a, b, decimal) => {
        expect(isRight(String(a), { value: b }, decimal)).toBe(a === b);
      }),
    );
  });

  test("within the tolerance is right, beyond it is not", () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(whole, fc.nat(50), whole, (value, tolerance, given) => {
        expect(isRight(String(given), { value, tolerance })).toBe(
          Math.abs(given - value) <= tolerance,
        );
      }),
    );
  });

  test("nothing throws, and no answer is a number that is not finite", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[-+€ ]{0,3}[\d.,' e%-]{0,12}[a-z ]{0,4}$/),
    );
    fc.assert(
      fc.property(text, signs, (answer, decimal) => {
        const found = readNumber(answer, decimal);
        if (found) expect(Number.isFinite(found.value)).toBe(true);
      }),
    );
  });
});
