/** What pages count of a reader's progress: numbers that are there, and fit each other. */
import assert from "node:assert/strict";
import { analyse } from "../../../src/learning/analysis/analyse.ts";
import { firstAnswers } from "../../../src/learning/analysis/first-answers.ts";
import { Group } from "../../../src/learning/analysis/group.ts";
import { calibration } from "../../../src/learning/calibration.ts";
import { dayOf, END_OF_TIME } from "../../../src/learning/days.ts";
import { recordsOf } from "../../../src/learning/families.ts";
import { forecast } from "../../../src/learning/forecast.ts";
import { goalState } from "../../../src/learning/goals.ts";
import { outcomeOf } from "../../../src/learning/outcome.ts";
import { overview, type Tally } from "../../../src/learning/overview.ts";
import { readProgress } from "../../../src/learning/parse.ts";
import type { Records } from "../../../src/learning/progress.ts";
import { refresh } from "../../../src/learning/refresh.ts";
import { rhythm } from "../../../src/learning/rhythm.ts";
import { chooseSession, dueFamilies } from "../../../src/learning/session.ts";
import { stateOf } from "../../../src/learning/state.ts";
import { stepOf } from "../../../src/learning/step.ts";
import type { Store } from "../../../src/learning/store.ts";
import { allOf } from "../../../src/learning/whole-store.ts";
import { known, NOW } from "./corpus.ts";

const isCount = (number: number, most: number) =>
  Number.isInteger(number) && number >= 0 && number <= most;

/** Parts of a bar that is as long as `total`. */
function fits({ total, done, here, ever, known, due }: Tally): void {
  assert(isCount(done, total) && isCount(ever, done) && isCount(known, done), "A bar overfills.");
  assert(isCount(due, done) && known + due <= done && here >= 0, "A bar overfills.");
}

/** Reckons as home, progress, review and the page of results do. Throws where one of them could not be drawn. */
export function pagesCount(records: Records, store: Store): void {
  const { placed, families, conceptOf, catalogue } = known;
  const changed = refresh(records, { isAsked: (id) => conceptOf(id) !== undefined, families }, NOW);
  for (const [id, progress] of changed) {
    assert(
      readProgress(JSON.parse(JSON.stringify(progress))),
      `${id} is unreadable once scheduled.`,
    );
    assert(progress.due === undefined || new Date(progress.due).getTime() <= END_OF_TIME);
    store.put(id, progress);
  }
  const now = allOf(store);
  assert.equal(now.size, records.size, "Something is unreadable once scheduled.");
  const whole = overview(placed, now, NOW, families);
  for (const tally of [whole, ...whole.modules, ...whole.modules.flatMap((one) => one.concepts)])
    fits(tally);

  const wish = { records: now, conceptOf, families, now: NOW, seed: 1 };
  const session = chooseSession(wish);
  assert(session.every((id) => conceptOf(id) !== undefined) && session.length <= 12);
  const due = dueFamilies(wish).length;
  assert.equal(due, whole.due, "Review and progress count otherwise.");
  const days = forecast(now, NOW, 14);
  assert(days.every((count) => isCount(count, now.size)));
  assert.equal(rhythm(now, NOW).length, 7);
  for (const { right, total } of Object.values(calibration(now, NOW)))
    assert(isCount(total, Infinity) && isCount(right, total));

  const ids = placed.map(({ id }) => id);
  goalState(ids.slice(0, 5), ids, now);
  stateOf(
    ids.map((id) => families.get(id) ?? [id]),
    now,
    NOW,
  );
  for (const progress of now.values()) outcomeOf(progress, NOW);
  for (const id of session.slice(0, 3)) {
    const step = stepOf(recordsOf(families.get(id) ?? [id], now), dayOf(NOW), NOW);
    assert(!step || (Number.isFinite(step.to) && step.to > 0));
  }

  const { student } = firstAnswers(now, catalogue);
  const group = new Group();
  group.add(student);
  assert(student.size === 0 || group.add(student), "The same file is another student.");
  for (const { facility, discrimination, uses } of analyse(catalogue.questions, group.students)) {
    assert(facility >= 0 && facility <= 1);
    assert(discrimination === undefined || Math.abs(discrimination) <= 1.000_001);
    assert(uses.every(({ count }) => Number.isInteger(count)));
  }
}
