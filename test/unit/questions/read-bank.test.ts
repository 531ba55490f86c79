import { expect, test } from "vitest";
import { json } from "../../../src/exports/formats/json.ts";
import { readBank } from "../../../src/islands/questions/read-bank.ts";
import { banks } from "../exports/banks.ts";

test.each(banks)("$folder: comes back as it went", ({ bank, words }) => {
  expect(readBank(JSON.parse(json.write(bank, words) as string))).toMatchObject(bank);
});

test("what is no bank, or only a part of one, is none", () => {
  const { bank, words } = banks[0]!;
  const whole = JSON.parse(json.write(bank, words) as string) as Record<string, unknown>;
  for (const part of Object.keys(whole).filter((name) => !["language", "license"].includes(name)))
    expect(readBank({ ...whole, [part]: undefined }), part).toBeUndefined();
  const [first] = bank.questions;
  for (const wrong of [{ kind: "none" }, { kind: "toString" }, { prompt: 1 }, { case: {} }])
    expect(readBank({ ...whole, questions: [{ ...first, ...wrong }] })).toBeUndefined();
  for (const wrong of [null, [], "", 1, {}]) expect(readBank(wrong)).toBeUndefined();
});
