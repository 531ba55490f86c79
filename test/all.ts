/** `npm test`: everything that must hold. What takes one core runs two at a time; then come the sites, which take both. */
import { spawn } from "node:child_process";

/** Scripts of package.json, in two rows beside each other. Lint goes by the types that their check has written. */
const ROWS = [
  ["check:course", "check:types", "check:lint"],
  ["test:unit", "check:format", "check:spelling"],
];

/** Runs a script, and prints what it said once it is done: two must not talk at once. */
function run(script: string): Promise<boolean> {
  const child = spawn(`npm run ${script}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  }
  return new Promise((done) => {
    child.on("close", (code) => {
      process.stdout.write(said);
      done(code === 0);
    });
  });
}

/** Runs scripts one after the other. Returns the one that failed, which is the last that ran. */
async function failing(row: string[]): Promise<string | undefined> {
  for (const script of row) if (!(await run(script))) return script;
  return undefined;
}

const failed = (await Promise.all(ROWS.map(failing))).filter((script) => script !== undefined);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}.`);
  process.exitCode = 1;
} else {
  spawn("npm run test:site", { shell: true, stdio: "inherit" }).on("close", (code) => {
    process.exitCode = code ?? 1;
  });
}
