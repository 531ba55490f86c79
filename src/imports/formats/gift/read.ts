import { parse, type GIFTQuestion } from "gift-pegjs";
import type { Notices } from "../../notices.ts";
import type { Taken, TakenCase, TakenFile } from "../../question.ts";
import { Refusal } from "../../refusal.ts";
import { wholeQuestion } from "../../whole.ts";
import { answersOf, textOf } from "./answers.ts";

/** Lines between blank lines: GIFT allows none within a question. */
interface Block {
  text: string;
  /** Line of its first line that is no comment. */
  line: number;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let first = 1;
  const flush = () => {
    const said = lines.findIndex((line) => !line.trimStart().startsWith("//"));
    if (said >= 0) blocks.push({ text: `${lines.join("\n")}\n\n`, line: first + said });
    lines = [];
  };
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === "") flush();
    else {
      if (lines.length === 0) first = index + 1;
      lines.push(line);
    }
  }
  flush();
  return blocks;
}

/** A question of more than this is no question, and would keep the parser busy for minutes. */
const LONGEST = 200_000;

const pathOf = (title: string): string[] =>
  title
    .replaceAll("//", "\uE002")
    .split("/")
    .map((name) => name.replaceAll("\uE002", "/").trim())
    .filter((name) => name !== "" && name !== "top" && !/^\$\w+\$$/.test(name));

class GiftReader {
  readonly #notices: Notices;
  readonly #fallback: string;
  readonly #questions: Taken[] = [];
  #path: string[] = [];
  #case: TakenCase | undefined;
  #language: string | undefined;

  constructor(notices: Notices, language: string) {
    this.#notices = notices;
    this.#fallback = language;
  }

  read(text: string): TakenFile {
    for (const block of blocksOf(text)) {
      for (const question of this.#parsed(block)) this.#take(question, block.line);
    }
    return {
      title: this.#questions[0]?.path[0],
      language: this.#language,
      questions: this.#questions,
      pictures: new Map(),
    };
  }

  #parsed({ text, line }: Block): GIFTQuestion[] {
    const name = /^\s*::(.*?)(?<!\\)::/m.exec(text)?.[1];
    try {
      if (text.length > LONGEST) throw new Error("it is too long");
      return parse(text);
    } catch (error) {
      const what = error instanceof Error ? error.message.slice(0, 160) : String(error);
      this.#notices.add({
        line,
        name,
        what: `This is no question of GIFT and was left out: ${what}`,
        advice: "Write it as GIFT, with a blank line before and after it and none within.",
      });
      return [];
    }
  }

  #take(question: GIFTQuestion, line: number): void {
    if (question.type === "Category") {
      this.#path = pathOf(question.title);
      this.#case = undefined;
      return;
    }
    const name = question.id ?? question.title ?? "";
    const say = this.#notices.of(line, name || undefined);
    const stem = textOf(question.stem);
    if (question.type === "Description") {
      this.#case = { title: question.title ?? "", text: stem };
      say(
        "A description became the case of the questions that follow it in its category.",
        'Take case="…" out of those that it is not about.',
      );
      return;
    }
    const { question: taken, language } = wholeQuestion(
      {
        ...{ line, name, path: this.#path, stem },
        afterwards: question.globalFeedback ? textOf(question.globalFeedback) : [],
        tags: question.tags ?? [],
        answers: (own, language) => answersOf(question, { say, own, language }),
      },
      this.#fallback,
      this.#notices,
    );
    this.#language ??= language;
    if (taken) this.#questions.push({ ...taken, case: taken.case ?? this.#case });
  }
}

/** The questions of a file of GIFT. Throws a refusal where there is nothing of GIFT in it. */
export function readGift(text: string, notices: Notices, language: string): TakenFile {
  // Any line is a description to GIFT: without braces, nothing is asked.
  if (!/(?<!\\)\{/.test(text)) {
    throw new Refusal(
      "it holds no question of GIFT: nothing in it stands between braces. Give a file of Moodle XML, GIFT or CSV.",
    );
  }
  return new GiftReader(notices, language).read(text);
}
