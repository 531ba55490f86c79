import { describe, expect, test } from "vitest";
import { newRun, type Run } from "../../../src/islands/practice/run.ts";
import type { Api } from "../../../src/islands/scorm/api.ts";
import { Attempt } from "../../../src/islands/scorm/attempt.ts";
import { Environment } from "../../../src/islands/scorm/environment.ts";

const questions = ["a", "b", "c", "d"].map((id) => ({ id, wording: `of ${id}`.replace(" ", "-") }));

/** A learning environment that keeps what it is told; `refuses` names what it does not take. */
function lms(
  values: Record<string, string> = {},
  refuses: (name: string) => boolean = () => false,
) {
  const api: Api = {
    LMSInitialize: () => String(!refuses("LMSInitialize")),
    LMSGetValue: (name) => values[name] ?? "",
    LMSSetValue: (name, value) => {
      if (refuses(name)) return "false";
      values[name] = value;
      return true;
    },
    LMSCommit: () => String(!refuses("LMSCommit")),
    LMSFinish: () => "true",
    LMSGetLastError: () => 101,
    LMSGetErrorString: () => "General exception",
  };
  const environment = new Environment(api, 0);
  return { values, environment, attempt: new Attempt(environment, questions) };
}

/** A run in which the first questions were answered so. */
const run = (...scores: number[]): Run => ({
  ...newRun(questions.map(({ id }) => id)),
  begun: 1,
  given: new Map(scores.map((score, i) => [questions[i]!.id, { at: 0, score, values: ["0"] }])),
});

describe("what is reported", () => {
  test("no score before all is answered, then passed or failed by what the environment asks", () => {
    for (const [mastery, status] of [
      ["75", "passed"],
      ["75.01", "failed"],
      ["", "completed"],
      ["much", "completed"],
    ] as const) {
      const { values, attempt } = lms({ "cmi.student_data.mastery_score": mastery });
      attempt.report(run(1, 1, 0.5), 61_000);
      expect(values).toMatchObject({
        "cmi.core.lesson_status": "incomplete",
        "cmi.core.lesson_location": "d",
        "cmi.core.exit": "suspend",
        "cmi.core.session_time": "00:01:01",
      });
      expect(values).not.toHaveProperty("cmi.core.score.raw");
      attempt.report(run(1, 1, 0.5, 1), 3_600_000);
      expect(values).toMatchObject({
        "cmi.core.score.raw": "75",
        "cmi.core.score.min": "0",
        "cmi.core.score.max": "100",
        "cmi.core.lesson_status": status,
        "cmi.core.session_time": "01:00:00",
      });
    }
  });

  test("a score never falls: not by a worse run, not by one of the mistakes alone", () => {
    const { values, attempt } = lms();
    attempt.report(run(1, 1, 1, 0));
    attempt.report(run(0, 0, 0, 0));
    attempt.report({ ...run(1), ids: ["a"], whole: false });
    expect(values["cmi.core.score.raw"]).toBe("75");
    const next = lms({ ...values, "cmi.suspend_data": "gone" });
    expect(next.attempt.isUnreadable).toBe(true);
    next.attempt.report(run(0, 0, 0, 0));
    expect(next.values["cmi.core.score.raw"]).toBe("75");
  });

  test("nothing where the environment only shows it", () => {
    const { values, attempt } = lms({ "cmi.core.lesson_mode": "review" });
    expect(attempt.report(run(1, 1, 1, 1))).toBe(true);
    expect(Object.keys(values)).toEqual(["cmi.core.lesson_mode"]);
  });

  test("once more, until it is taken; what an environment may lack is not missed", () => {
    let isDown = true;
    const { values, environment, attempt } = lms(
      {},
      (name) => /score.m/.test(name) || (isDown && /suspend|Commit/.test(name)),
    );
    expect(attempt.report(run(1))).toBe(false);
    expect(environment.error).toBe("101 General exception");
    isDown = false;
    expect(attempt.report()).toBe(true);
    expect(values["cmi.suspend_data"]).toContain("of-a");
    expect(attempt.report(run(1, 1, 1, 1))).toBe(true);
  });
});

test("an environment that throws, or says nothing, is one that takes nothing", () => {
  for (const say of [
    () => {
      throw new Error("gone");
    },
    () => undefined,
    () => ({}),
  ]) {
    const api = new Proxy({}, { get: () => say }) as Api;
    const environment = new Environment(api, 0);
    expect(environment.begin()).toBe(false);
    expect(environment.error).toBe("?");
    const attempt = new Attempt(environment, questions);
    expect(attempt.report(run(1))).toBe(false);
    environment.tell({ id: "a" });
    environment.finish(0);
  }
});
