/** The words that search knows of a course, without a network. */
import { openCourse } from "../../../src/course/open.ts";
import { languageOf } from "../../../src/language/languages.ts";
import { searchedIn, searchFiles } from "../../../src/search/index/build.ts";
import type { Manifest } from "../../../src/search/manifest.ts";
import { Lexicon } from "../../../src/search/query/lexicon.ts";

const { course } = openCourse("test/courses/english");
if (!course) throw new Error("The English course cannot be read.");
const files = await searchFiles(searchedIn(course));
const text = (path: string) => new TextDecoder().decode(files.get(path));

export const lexicon = new Lexicon(
  JSON.parse(text("vocabulary.json")) as Manifest,
  languageOf("en").searching,
  (file) => Promise.resolve(text(`words/${file}.txt`)),
);
