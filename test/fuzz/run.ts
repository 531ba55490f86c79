/** Runs a property over many made inputs: counts what became of them, and shows the smallest that fails. */
import fc from "fast-check";
import { expect } from "vitest";

/** Whether this is `npm run test:long`: more inputs, another seed each time, and bounds on time. */
export const isLong = process.env["FUZZ"] === "long";

const FIXED = 20_261_127;

/** What chance starts from: always the same in `npm test`, or what `SEED` says. */
export const seed = Number(process.env["SEED"] ?? (isLong ? Date.now() % 2 ** 31 : FIXED));

/** The longest that anything may take, in milliseconds. */
const LONGEST = 1000;

/** So many more times is tried what took longer. */
const AGAIN = 4;

/** How long this process has worked, in milliseconds: what others do on the machine does not count. */
const busy = () => process.cpuUsage().user / 1000;

/** More of a failing input helps nobody. */
const SHOWN = 2000;

/** What became of an input that did no harm: it was read, or refused with a clear sentence. */
export type Outcome = "read" | "refused";

/** How an input is tried. */
export interface Trial<Input, Made> {
  name: string;
  inputs: fc.Arbitrary<Input>;
  /** What is tried, of an input that says how it is made. */
  make: (input: Input) => Made;
  /** How many in `npm test`; in `test:long`, ten times as many. */
  runs: number;
  /** Throws where that does harm. */
  judge: (made: Made) => Outcome | Promise<Outcome>;
  /** The input as a stranger can read it. */
  show: (input: Input) => string;
}

/** Tries made inputs; fails with the smallest that does harm, and how to repeat it. Prints the figures. */
export async function fuzz<Input, Made>({
  name,
  inputs,
  make,
  runs,
  judge,
  show,
}: Trial<Input, Made>): Promise<void> {
  const found = { read: 0, refused: 0 };
  const start = busy();
  let slowest: { ms: number; input?: Input } = { ms: 0 };
  const tryOut = async (input: Input) => {
    const made = make(input);
    const begun = busy();
    return { outcome: await judge(made), ms: busy() - begun };
  };
  const property = fc.asyncProperty(inputs, async (input) => {
    const { outcome, ms: first } = await tryOut(input);
    found[outcome]++;
    // A machine that does much else is slow now and then; what is slow by itself is slow each time.
    let ms = first;
    for (let again = 0; isLong && ms > LONGEST && again < AGAIN; again++)
      ms = Math.min(ms, (await tryOut(input)).ms);
    if (ms > slowest.ms) slowest = { ms, input };
  });
  const numRuns = isLong ? runs * 10 : runs;
  const told = await fc.check(property, { seed, numRuns });
  if (told.failed) {
    const input = told.counterexample?.[0];
    const shown = input === null || input === undefined ? "" : show(input).slice(0, SHOWN);
    const repeat = `SEED=${seed} npm run ${isLong ? "test:long" : "test:unit"} -- -t "${name}"`;
    const reason = told.errorInstance;
    throw new Error(
      `${name}: input ${told.numRuns} does harm. Made smaller, it is:\n${shown}\n\nRepeat it with: ${repeat}`,
      { cause: reason },
    );
  }
  console.log(
    `${name}: ${told.numRuns} tried (seed ${seed}), ${found.read} read, ${found.refused} refused, lost: 0, thrown: 0, slowest ${Math.round(slowest.ms)} ms, ${Math.round((busy() - start) / 1000)} s of work`,
  );
  // A corpus that is refused whole tries nothing.
  expect(found.read).toBeGreaterThan(numRuns / 20);
  expect(found.refused).toBeGreaterThan(0);
  if (isLong && slowest.ms > LONGEST && slowest.input !== undefined)
    throw new Error(`${name}: ${slowest.ms} ms for\n${show(slowest.input).slice(0, SHOWN)}`);
}
