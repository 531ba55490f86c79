/**
 * `npm run test:long`: what `npm test` tries a part of, tried whole, with other inputs each time. It prints its figures
 * together at the end; `SEED=…` tries the same inputs again.
 */
import { spawn } from "node:child_process";

const seed = process.env["SEED"] ?? String(Date.now() % 2 ** 31);
/** As `-t "progress files"`. */
const asked = process.argv.slice(2);
const began = Date.now();

/** Lines that say how much was tried. */
const FIGURES = /tried \(seed|built \(seed|^\s*Tests |something failed/;

/** Says what a program says as it comes, and returns its figures. Throws where it fails. */
async function run(config: string, env: Record<string, string>, ...more: string[]) {
  const child = spawn("npx", ["vitest", "run", "--config", config, ...more, ...asked], {
    env: { ...process.env, SEED: seed, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    process.stdout.write(text);
    said += text;
  });
  const code = await new Promise((done) => child.on("close", done));
  if (code !== 0) throw new Error(`What to repeat it with: SEED=${seed} npm run test:long`);
  return said.split("\n").filter((line) => FIGURES.test(line));
}

const tests = "test/vitest.config.ts";
const figures = [
  ...(await run("test/fuzz/vitest.config.ts", {})),
  // Properties, on other inputs than ever before.
  ...(await run(tests, {}, "--project", "unit", "test/unit")),
  ...(await run(tests, { LONG: "1" }, "--project", "engine", "test/browser/world.test.ts")),
];
console.log(
  [
    `Seed ${seed}, ${Math.round((Date.now() - began) / 60_000)} minutes:`,
    ...figures.map((line) => line.trim()),
  ].join("\n"),
);
