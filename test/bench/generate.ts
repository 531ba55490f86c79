/** Writes a made course: `node test/bench/generate.ts --concepts 1000 --folder /tmp/course [--seed 1] [--language en]`. */
import { parseArgs } from "node:util";
import { writeCourse } from "./course/write.ts";
import { count } from "./numbers.ts";

const { values } = parseArgs({
  options: {
    concepts: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    language: { type: "string", default: "en" },
    folder: { type: "string" },
  },
});
if (values.folder === undefined) throw new Error("Say where with --folder; it is emptied first.");
writeCourse(values.folder, {
  concepts: count("--concepts", values.concepts),
  seed: count("--seed", values.seed),
  language: values.language,
});
console.log(`${values.concepts} concepts in ${values.folder}.`);
