import type { Node } from "../../../exports/markup/node.ts";
import { isEmpty, lineOf } from "../../html/read.ts";
import type { Notices } from "../../notices.ts";
import { isVerdict } from "../../own.ts";
import type { Taken, TakenCase, TakenFile, Text } from "../../question.ts";
import { Refusal } from "../../refusal.ts";
import { wholeQuestion } from "../../whole.ts";
import { ANSWERS } from "./answers.ts";
import { textIn, textOf, type Reading } from "./texts.ts";
import { below, fieldOf, lineOfXml, readXml, type XmlElement } from "./xml.ts";

/** The names of a category: a slash in one is written twice. */
const pathOf = (category: string): string[] =>
  category
    .replaceAll("//", "\uE002")
    .split("/")
    .map((name) => name.replaceAll("\uE002", "/").trim())
    .filter((name) => name !== "" && name !== "top" && !/^\$\w+\$$/.test(name));

/** What Moodle says of a whole answer where nobody wrote anything. */
const DEFAULTS =
  /^(?:your answer is (?:partially )?(?:in)?correct\.?|(?:je|uw) antwoord is (?:gedeeltelijk |deels )?(?:juist|correct|fout|onjuist|goed)\.?)$/i;

/** Says what a course has no place for. */
function sayRest(question: XmlElement, line: number, reading: Reading, notices: Notices): void {
  for (const name of ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"]) {
    const said = lineOf(textIn(question, name, reading));
    if (said === "" || DEFAULTS.test(said) || isVerdict(said)) continue;
    notices.once(
      line,
      `What is said of a whole answer ("${said}") was left out.`,
      "Say it under the options, or in the explanation.",
    );
  }
  const grade = Number(fieldOf(question, "defaultgrade") || 1);
  if (grade !== 1) {
    notices.once(
      line,
      "Marks were left out: in a course every question counts as one.",
      "Ask what counts double as two questions.",
    );
  }
}

const BREAK: Node = { name: "br", attributes: {}, children: [] };

function hintOf(question: XmlElement, reading: Reading): Text | undefined {
  const hints = below(question, "hint")
    .map((hint) => textOf(hint, reading))
    .filter((hint) => !isEmpty(hint));
  if (hints.length === 0) return undefined;
  return hints.flatMap((hint, place) => [...(place > 0 ? [BREAK] : []), ...hint]);
}

class MoodleReader {
  readonly #notices: Notices;
  readonly #files = new Map<string, Uint8Array>();
  readonly #questions: Taken[] = [];
  #path: string[] = [];
  #case: TakenCase | undefined;
  #language: string | undefined;
  readonly #fallback: string;

  constructor(notices: Notices, language: string) {
    this.#notices = notices;
    this.#fallback = language;
  }

  read(root: XmlElement): TakenFile {
    for (const [place, question] of below(root, "question").entries()) {
      this.#take(question, String(place));
    }
    return {
      title: this.#questions[0]?.path[0],
      language: this.#language,
      questions: this.#questions,
      pictures: this.#files,
    };
  }

  #take(question: XmlElement, scope: string): void {
    const type = question.getAttribute("type") ?? "";
    const line = lineOfXml(question);
    if (type === "category") {
      this.#path = pathOf(fieldOf(below(question, "category")[0] ?? question, "text"));
      this.#case = undefined;
      return;
    }
    const name = fieldOf(below(question, "name")[0] ?? question, "text");
    const say = this.#notices.of(line, name);
    const reading: Reading = { files: this.#files, scope, say };
    if (type === "description") {
      this.#case = { title: name, text: textIn(question, "questiontext", reading) };
      say(
        "A description became the case of the questions that follow it in its category.",
        'Take case="…" out of those that it is not about.',
      );
      return;
    }
    const answers = Object.hasOwn(ANSWERS, type) ? ANSWERS[type] : undefined;
    if (answers === undefined) {
      say(
        `A question of the kind "${type}" was left out: a course has no such kind.`,
        "Ask it as a choice, a typed answer, a match or an order.",
      );
      return;
    }
    sayRest(question, line, reading, this.#notices);
    const id = fieldOf(question, "idnumber");
    const { question: taken, language } = wholeQuestion(
      {
        line,
        name: id || name,
        path: this.#path,
        stem: textIn(question, "questiontext", reading),
        hint: hintOf(question, reading),
        afterwards: textIn(question, "generalfeedback", reading),
        tags: below(question, "tags").flatMap((tags) =>
          below(tags, "tag").map((tag) => fieldOf(tag, "text")),
        ),
        answers: (own, language) => answers({ question, reading, own, language }),
      },
      this.#fallback,
      this.#notices,
    );
    this.#language ??= language;
    if (taken) this.#questions.push({ ...taken, case: taken.case ?? this.#case });
  }
}

/** The questions of a file of Moodle XML. Throws a refusal for a file that is none. */
export function readMoodle(text: string, notices: Notices, language: string): TakenFile {
  const root = readXml(text);
  if (root.nodeName !== "quiz") {
    throw new Refusal(
      `it is XML, but no question bank of Moodle: it begins with <${root.nodeName}>. In Moodle, export the questions as "Moodle XML format".`,
    );
  }
  return new MoodleReader(notices, language).read(root);
}
