/** Made-up students, for property tests. */
import fc from "fast-check";
import { SURE, tidy, type Attempt } from "../../../src/learning/attempts.ts";
import type { Progress } from "../../../src/learning/progress.ts";
import type { Asked } from "../../../src/learning/refresh.ts";
import type { Rating } from "../../../src/learning/rating.ts";

export const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 0, 1);

export const time = fc.integer({ min: FIRST, max: FIRST + 1000 * DAY });

export const attempt: fc.Arbitrary<Attempt> = fc.record({
  at: time,
  score: fc.constantFrom(0, 0.25, 2 / 3, 1),
  sure: fc.constantFrom(undefined, ...SURE),
});

/** Few moments and few answers, so that equal attempts and equally new sides happen often. */
const crowded: fc.Arbitrary<Attempt> = fc.record({
  at: fc.integer({ min: FIRST, max: FIRST + 3 }),
  score: fc.constantFrom(0, 1),
  sure: fc.constantFrom(undefined, "sure" as const),
  first: fc.constantFrom(undefined, ["a", "0"], ["b"]),
});

function progressOf(attempts: fc.Arbitrary<Attempt[]>): fc.Arbitrary<Progress> {
  return fc.record({
    v: fc.constant(1 as const),
    wording: fc.constantFrom("", "a", "b"),
    attempts: attempts.map(tidy),
    due: fc.option(time, { nil: undefined }),
    answer: fc.option(fc.array(fc.string(), { maxLength: 3 }), { nil: undefined }),
  });
}

/** Records as they are kept; some fuller than the cap, many alike. */
export const progress: fc.Arbitrary<Progress> = fc.oneof(
  progressOf(fc.array(crowded, { maxLength: 6 })),
  progressOf(fc.array(attempt, { maxLength: 6 })),
  progressOf(fc.array(attempt, { minLength: 150, maxLength: 250 })),
);

/** Ids as a course has them, some of them names that objects have already. */
export const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/),
  fc.constant("constructor"),
);

export const records: fc.Arbitrary<Map<string, Progress>> = fc
  .array(fc.tuple(id, progress), { maxLength: 6 })
  .map((entries) => new Map(entries));

/** A course that has every question, none of them twins. */
export const EVERYTHING: Asked = { isAsked: () => true, families: new Map() };

/** Reviews on days that follow one another, at noon. */
export const history: fc.Arbitrary<{ at: number; rating: Rating }[]> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 90 }),
      rating: fc.constantFrom<Rating[]>(1, 2, 3, 4),
    }),
    { maxLength: 15 },
  )
  .map((steps) => {
    let at = new Date(2026, 0, 1, 12).getTime();
    return steps.map(({ gap, rating }) => ({ at: (at += gap * DAY), rating }));
  });
