import { readCsv } from "./formats/csv/read.ts";
import { readGift } from "./formats/gift/read.ts";
import { readMoodle } from "./formats/moodle/read.ts";
import type { Notices } from "./notices.ts";
import type { TakenFile } from "./question.ts";
import { Refusal } from "./refusal.ts";

/** The formats by how their texts begin; anything else is GIFT, which has no beginning. */
function readerOf(text: string): (text: string, notices: Notices, language: string) => TakenFile {
  if (/^\s*</.test(text)) return readMoodle;
  const [heads = ""] = text.split(/\r\n?|\n/, 1);
  const columns = heads
    .toLowerCase()
    .split(/[,;\t]/)
    .map((head) => head.replace(/^"|"$/g, "").trim());
  if (columns.includes("prompt") || columns.includes("answer1")) return readCsv;
  if (columns.length > 3 && !/[{}]/.test(heads)) return readCsv;
  return readGift;
}

/**
 * The questions of a file of Moodle XML, GIFT or CSV. `language` is that of the course, where the file is none of ours and
 * does not tell. Throws a refusal for a file that cannot be taken at all.
 */
export function readQuestions(text: string, notices: Notices, language: string): TakenFile {
  const file = readerOf(text)(text, notices, language);
  if (file.questions.length === 0) {
    const [first] = notices.list;
    throw new Refusal(
      `it holds no question that a course can take${first ? `; the first is on line ${first.line}: ${first.what}` : "."}`,
    );
  }
  return file;
}
