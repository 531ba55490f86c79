import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newRun, type Run } from "../../../src/islands/practice/run.ts";
import { outcome } from "../../../src/islands/practice/outcome.ts";
import {
  MOST_SIGNS,
  parseSuspended,
  suspendText,
  type Asked,
} from "../../../src/islands/scorm/suspend.ts";

const asked = (n: number): Asked[] =>
  Array.from({ length: n }, (_, i) => ({ id: `q-${i}`, wording: `${i}`.padStart(8, "0") }));

const answered = (questions: Asked[], ...given: [score: number, values: string[]][]): Run => ({
  ...newRun(questions.map(({ id }) => id)),
  begun: 1,
  given: new Map(
    given.map(([score, values], i) => [questions[i]!.id, { at: 0, score, values }] as const),
  ),
});

describe("a test as far as it is", () => {
  const questions = asked(3);
  const run = answered(questions, [1, ["2", "0"]], [0.5, ["café “ja”", ""]]);

  test("comes back with its answers, place and best result", () => {
    const left = { ...run, place: 2, finished: true };
    const { text, isWhole } = suspendText({ run: left, best: 83.33 }, questions);
    expect(isWhole).toBe(true);
    expect(text).toMatch(/^[ -~]*$/);
    expect(parseSuspended(text, questions)).toEqual({ run: left, best: 83.33 });
  });

  test("a run of some questions stays one of some", () => {
    const some = { ...run, ids: ["q-1"], whole: false };
    const { text } = suspendText({ run: some }, questions);
    expect(parseSuspended(text, questions)?.run).toMatchObject({ ids: ["q-1"], whole: false });
  });

  test("a question that was changed is asked anew, one that is gone is counted as gone", () => {
    const { text } = suspendText({ run }, questions);
    const now = [questions[1]!, { ...questions[0]!, wording: "ffffffff" }];
    const found = parseSuspended(text, now)?.run;
    expect(found?.ids).toEqual(["q-1", "q-0", "00000000", "00000002"]);
    expect([...found!.given.keys()]).toEqual(["q-1"]);
  });

  test("answers that are too long are left out, the longest first; how they went stays", () => {
    const long = answered(questions, [1, ["é".repeat(500)]], [0, ["é".repeat(600)]], [1, ["1"]]);
    const { text, isWhole } = suspendText({ run: long }, questions);
    expect(isWhole).toBe(false);
    const found = parseSuspended(text, questions)!.run;
    expect(outcome(found)).toEqual(outcome(long));
    expect([...found.given.values()].map(({ values }) => values[0]?.length ?? 0)).toEqual([
      ...[500, 0, 1],
    ]);
  });

  test("of a test of hundreds of questions nothing is kept rather than a piece", () => {
    const many = asked(500);
    expect(suspendText({ run: answered(many) }, many)).toEqual({ text: "", isWhole: false });
  });
});

const runs = fc
  .tuple(
    fc.array(
      fc.option(
        fc.record({
          score: fc.constantFrom(0, 0.01, 0.5, 0.99, 1),
          values: fc.array(fc.string({ unit: "binary", maxLength: 900 }), { maxLength: 20 }),
        }),
      ),
      { maxLength: 60 },
    ),
    fc.nat(70),
    fc.boolean(),
  )
  .map(([given, place, finished]) => {
    const questions = asked(given.length);
    const all = given.flatMap((one, i) =>
      one ? [[questions[i]!.id, { at: 0, ...one }] as const] : [],
    );
    return {
      questions,
      run: { ...newRun(questions.map(({ id }) => id)), place, finished, given: new Map(all) },
    };
  });

test("whatever is answered, it fits, and how it went comes back", () => {
  fc.assert(
    fc.property(runs, fc.option(fc.nat(100), { nil: undefined }), ({ run, questions }, best) => {
      const { text, isWhole } = suspendText({ run, best }, questions);
      expect(text.length).toBeLessThanOrEqual(MOST_SIGNS);
      expect(text).toMatch(/^[ -~]+$/);
      const found = parseSuspended(text, questions)!;
      expect(outcome(found.run)).toEqual(outcome(run));
      expect(found.best).toBe(best);
      if (!isWhole) return;
      for (const [id, { values }] of run.given)
        expect(found.run.given.get(id)?.values).toEqual(values);
    }),
  );
});

test("whatever an environment brings back, nothing throws, and only questions of the test are answered", () => {
  const questions = asked(3);
  const pieces = fc.array(
    fc.oneof(fc.jsonValue(), fc.constant(1), fc.constant("00000000 00000001"), fc.constant("+ 5")),
  );
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    pieces.map((read) => JSON.stringify(read)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { run } = parseSuspended(text, questions) ?? {};
      if (!run) return;
      expect([...run.given.keys()].filter((id) => !questions.some((one) => one.id === id))).toEqual(
        [],
      );
      expect([...run.given.values()].every(({ score }) => score >= 0 && score <= 1)).toBe(true);
      expect(run.place).toBeGreaterThanOrEqual(0);
    }),
  );
  const { text } = suspendText({ run: answered(questions, [1, ["1"]]) }, questions);
  for (let end = 0; end < text.length; end++)
    expect(parseSuspended(text.slice(0, end), questions)).toBeUndefined();
});
