import { parseArgs } from "node:util";
import { count } from "./numbers.ts";

/** What can be measured, in the order in which it is. */
export const MEASURES = {
  build: "seconds and memory of a build from nothing",
  change: "a build after one page was changed",
  bytes: "what a first visit to a page brings: bytes, requests, script",
  lcp: "largest paint and layout shift on a slow telephone, against an empty page in turn",
  feedback: "from an answer to what is said of it",
  search: "bytes and requests of a first search and of further ones",
  dev: "from saving a page to seeing it, in npm run dev",
} as const;
export type Measure = keyof typeof MEASURES;

/** Sites of others that can be built of the same texts. */
export const PEERS = ["starlight"] as const;
export type Peer = (typeof PEERS)[number];

/** The course that `COURSE` names, among those that are made. */
export const OWN = "course";

export interface Options {
  only: ReadonlySet<Measure>;
  /** Sizes of the courses that are made, and the own one. */
  courses: (number | typeof OWN)[];
  runs: number;
  seed: number;
  language: string;
  peer: Peer | undefined;
  /** Where the own course is built already. */
  built: string | undefined;
}

const ALL = [OWN, "50", "1000", "5000"];

export const HELP = `npm run bench -- [options]

Measures the course that COURSE names and courses made of nonsense, the same on every machine,
and prints a table in Markdown. Run it on a machine that does nothing else.

  --only ${Object.keys(MEASURES).join(",")}
${Object.entries(MEASURES)
  .map(([name, what]) => `      ${name.padEnd(10)}${what}`)
  .join("\n")}
  --concepts ${ALL.join(",")}
      which courses: sizes of made ones, and "${OWN}" for the own one
  --runs 3       how often each is measured, in turn; courses of over 2,000 concepts are built once
  --seed 1       of the made courses
  --language en  of the made courses: en or nl
  --built DIR    the own course is built there already
  --peer ${PEERS.join("|")}
      builds the same texts with a stock site of others, outside of this folder, in turn, and
      prints ratios; --concepts is then 1000 where nothing else is said
  --help`;

/** The names of a list that are known. Throws with the first that is not. */
function among<T extends string>(option: string, list: string, known: readonly T[]): T[] {
  return list.split(",").map((name) => {
    const found = known.find((other) => other === name.trim());
    if (found === undefined)
      throw new Error(`${option} knows ${known.join(", ")}; "${name}" is none of them.`);
    return found;
  });
}

/** Reads the options; undefined where help is asked for. Throws with a sentence where one is wrong. */
export function readOptions(args: string[]): Options | undefined {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string", default: Object.keys(MEASURES).join(",") },
      concepts: { type: "string" },
      runs: { type: "string", default: "3" },
      seed: { type: "string", default: "1" },
      language: { type: "string", default: "en" },
      peer: { type: "string" },
      built: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const { peer } = values;
  const courses = values.concepts ?? (peer === undefined ? ALL.join(",") : "1000");
  return {
    only: new Set(among("--only", values.only, Object.keys(MEASURES) as Measure[])),
    courses: courses
      .split(",")
      .map((name) => (name.trim() === OWN ? OWN : count("--concepts", name))),
    runs: count("--runs", values.runs),
    seed: count("--seed", values.seed),
    language: among("--language", values.language, ["en", "nl"])[0]!,
    peer: peer === undefined ? undefined : among("--peer", peer, PEERS)[0],
    built: values.built,
  };
}
