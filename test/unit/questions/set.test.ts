/** What a set of questions is called and where it stands, and the file that its questions come from. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { part } from "../../../src/exports/bank.ts";
import { json } from "../../../src/exports/formats/json.ts";
import { bankOfSet } from "../../../src/islands/question-list/banks.ts";
import { readBank } from "../../../src/islands/questions/read-bank.ts";
import {
  fileName,
  setAddress,
  wholeModule,
} from "../../../src/islands/question-list/set-address.ts";
import { MOST_QUESTIONS } from "../../../src/islands/practice/wish.ts";
import { languageOf } from "../../../src/language/languages.ts";
import { banks, nasty } from "../exports/banks.ts";

const { addresses, parameters } = languageOf("nl");
const row = (id: string, concept: string, module: string) => ({ id, concept, module });
const rows = [row("a", "c", "m"), row("b", "c", "m"), row("d", "e", "m"), row("f", "g", "n")];

describe("a set", () => {
  test("is called by what its questions have in common", () => {
    expect(fileName(["b", "a"], rows, "course")).toBe("c-2");
    expect(fileName(["b", "d"], rows, "course")).toBe("m-2");
    expect(fileName(["b", "f"], rows, "course")).toBe("course-2");
  });

  test("has an address, short where it is a whole module in its order", () => {
    const of = (ids: string[]) => setAddress(ids, wholeModule(ids, rows));
    const start = `${addresses.practice}?`;
    expect(of(["b", "f"])).toBe(`${start}${parameters.questions}=b,f`);
    expect(of(["a", "b", "d"])).toBe(
      `${start}${parameters.module}=m&${parameters.questions}=${parameters.views.all}`,
    );
    expect(of(["b", "a", "d"])).toBe(`${start}${parameters.questions}=b,a,d`);
    expect(of(["f"])).toBe(`${start}${parameters.questions}=f`);
    expect(of([])).toBe(`${start}${parameters.questions}=`);
    const many = Array.from({ length: 150 }, (_, place) => `q-${place}`);
    expect(of(many).split(",")).toHaveLength(MOST_QUESTIONS);
  });
});

describe("the file with questions", () => {
  test.each(banks)(
    "$folder: it is read as it was written, and a set of it has its order",
    ({ bank, words }) => {
      const read = readBank(JSON.parse(json.write(bank, words) as string));
      expect(read).toEqual(bank);
      const ids = bank.questions.map(({ id }) => id).reverse();
      const modules = bank.modules.map(({ id }) => part(bank, id, ({ module }) => module === id));
      const set = bankOfSet(modules, [...ids, "gone"], "Set");
      expect(set?.questions.map(({ id }) => id)).toEqual(ids);
      expect(bankOfSet([], ids, "Set")).toBeUndefined();
    },
  );

  test("is refused where it is another, or cut", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readBank(value) === undefined));
    const { bank } = nasty;
    const written = { format: "questions", version: 1, ...bank };
    expect(readBank({ ...written, version: 2 })).toBeUndefined();
    const [question] = bank.questions;
    for (const key of Object.keys(question ?? {})) {
      const other = { ...question, [key]: key === "fixed" ? "no" : { script: 1 } };
      expect([key, readBank({ ...written, questions: [other] })]).toEqual([key, undefined]);
    }
  });
});
