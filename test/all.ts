/** `npm test`: everything that must hold, in an order that keeps two cores busy. */
import { spawn } from "node:child_process";

/** Runs a script of package.json, and prints what it said once it is done: two must not talk at once. */
async function run(script: string): Promise<void> {
  const env = { ...process.env, SITES: "built" };
  const child = spawn(`npm run ${script}`, { shell: true, stdio: ["ignore", "pipe", "pipe"], env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  }
  const code = await new Promise((done) => child.on("close", done));
  process.stdout.write(said);
  if (code !== 0) throw new Error(`${script} failed.`);
}

/** Runs scripts one after the other, until one fails. */
async function inTurn(...scripts: string[]): Promise<void> {
  for (const script of scripts) await run(script);
}

/** Runs a script once something else is over, well or not. */
const after = (other: Promise<unknown>, script: string): Promise<void> =>
  other.then(
    () => run(script),
    () => run(script),
  );

// A check of types and a build both write the types of the course, which lint goes by: never two of these at once.
const built = inTurn("check:course", "check:types", "test:build");
const site = built.then(() => run("test:site"));
// None of these says anything of another: each is run, whatever became of those before it.
const unit = run("test:unit");
const format = after(unit, "check:format");
const spelling = after(format, "check:spelling");
const lint = after(Promise.allSettled([spelling, built]), "check:lint");
const rows = await Promise.allSettled([site, unit, format, spelling, lint]);
const reasons = rows.flatMap((row) => (row.status === "rejected" ? [row.reason as Error] : []));
for (const { message } of new Set(reasons)) console.error(message);
process.exitCode = reasons.length > 0 ? 1 : 0;
