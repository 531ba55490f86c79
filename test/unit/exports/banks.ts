import { LiveCourse } from "../../../src/course/live.ts";
import { bankOf } from "../../../src/exports/bank-of.ts";
import type { Bank } from "../../../src/exports/bank.ts";
import { wordsOf, type Words } from "../../../src/exports/words.ts";
import { languageOf } from "../../../src/language/languages.ts";

/** The questions of a course folder, and the words of its language. */
function opened(folder: string): { folder: string; bank: Bank; words: Words } {
  const course = new LiveCourse(folder);
  course.refresh();
  const place = { site: "https://example.org", base: "/kw" };
  const bank = bankOf(course.records(place.base), place);
  return { folder, bank, words: wordsOf(languageOf(bank.language)) };
}

/** Every sign that means something in a format. */
export const nasty = opened("test/courses/nasty");

/** The courses that go out through every format. */
export const banks = [nasty, opened("content"), opened("test/courses/english")];
