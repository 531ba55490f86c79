import { digits, numbersOf, partnersOf } from "../answers.ts";
import { byModule, type BankQuestion, type Html, type QuestionOf } from "../bank.ts";
import { byKind } from "../by-kind.ts";
import { afterwards, remarksOf, stemWithHint, tagsOf, type Remark } from "../say.ts";
import { perQuestion } from "../per-question.ts";
import type { Words } from "../words.ts";
import { carriesAll, type Format } from "./format.ts";
import { fractions } from "./fractions.ts";
import { isCut, label } from "./labels.ts";

/** Signs that mean something; a line break would end a line, and two of them a question. */
const safe = (text: string): string =>
  text
    .replace(/[\\#=~{}:]/g, "\\$&")
    .replace(/\r?\n/g, "\\n")
    .replace(/\r/g, "");

const html = (value: Html): string => `[html]${safe(value)}`;
const said = (feedback: Html | undefined): string =>
  feedback === undefined ? "" : `#${html(feedback)}`;

/**
 * A typed answer, as plain text. An asterisk stands for anything unless it is escaped; there is no other way to write an
 * arrow, which would make a match of it. What begins with a bracket would be taken for the name of a format.
 */
const spelling = (text: string): string =>
  (text.startsWith("[") ? "[plain]" : "") +
  safe(text.replaceAll("*", "\\*")).replaceAll("->", "-*>");

/** The lines between the braces, and the remarks that have no place in them. */
interface Body {
  sign?: string;
  lines: string[];
  remarks?: Remark[];
}

function choice({ kind, options }: QuestionOf<"single" | "multiple">): Body {
  const marks = fractions(options.map(({ correct }) => correct));
  const sign = (correct: boolean, place: number) =>
    kind === "multiple" ? `~%${marks[place]}%` : correct ? "=" : "~";
  return {
    lines: options.map(
      (option, place) => sign(option.correct, place) + html(option.html) + said(option.feedback),
    ),
  };
}

const typed = ({ answers }: QuestionOf<"text">): Body => ({
  lines: answers.flatMap(({ spellings, correct, feedback }) =>
    spellings.map((text) => `=%${correct ? 100 : 0}%${spelling(text)}${said(feedback)}`),
  ),
});

function numerical(question: QuestionOf<"number">): Body {
  const { valued, others } = numbersOf(question);
  return {
    sign: "#",
    lines: valued.map(
      ({ value, tolerance = 0, correct, feedback }) =>
        `=%${correct ? 100 : 0}%${digits(value)}:${digits(tolerance)}${said(feedback)}`,
    ),
    remarks: others.flatMap(({ html: about, feedback }) => (feedback ? [{ about, feedback }] : [])),
  };
}

/** What is left of an arrow; what is right of it is a label, and plain. */
const arrow = (left: Html, right: Html) => `=${left && html(left)} -> ${safe(label(right))}`;

function matching(question: QuestionOf<"match">): Body {
  const partners = partnersOf(question);
  return {
    lines: [
      ...question.pairs.map(({ left, right }) => arrow(left, right)),
      ...partners.filter(({ rows }) => rows.length === 0).map((partner) => arrow("", partner.html)),
    ],
    remarks: [
      ...partners
        .filter((partner) => isCut(partner.html))
        .map((partner) => ({ about: label(partner.html), feedback: partner.html })),
      ...remarksOf(question),
    ],
  };
}

/** GIFT has no order: each place is matched with what stands in it. */
const ordering = (question: QuestionOf<"order">): Body => ({
  lines: question.items.map((item, place) => arrow(`${place + 1}.`, item.html)),
  remarks: remarksOf(question),
});

const essay = (): Body => ({ lines: [] });

const bodyOf = byKind({ choice, typed, numerical, ordering, matching, essay });

/** A tag or an id in a comment: a bracket would end it. */
const mark = (name: string, value: string) => `[${name}:${value.replace(/[[\]<>`]/g, "")}]`;

const questionText = perQuestion((question: BankQuestion, words: Words): string => {
  const { sign = "", lines, remarks } = bodyOf(question);
  const tags = tagsOf(question, words).map(([name, value]) => mark("tag", `${name}:${value}`));
  return [
    `// ${[mark("id", question.id), ...tags].join(" ")}`,
    `::${safe(question.id)}::${html(stemWithHint(question, words))}{${sign}`,
    ...lines.map((line) => `\t${line}`),
    `\t####${html(afterwards(question, words, remarks))}`,
    "}",
  ].join("\n");
});

/** GIFT: plain text that Moodle and others read. */
export const gift: Format = {
  name: "gift",
  title: "GIFT",
  extension: "gift.txt",
  mediaType: "text/plain; charset=utf-8",
  carries: carriesAll(
    { hint: "moved", link: "moved", exact: "lost", unit: "lost", fixed: "lost" },
    {
      order: { as: "match", parts: { feedback: "moved", markup: "partly" } },
      match: { parts: { feedback: "moved", markup: "partly" } },
    },
  ),
  write: (bank, words) =>
    byModule(bank)
      .flatMap(({ module, questions }) => [
        `$CATEGORY: ${[bank.course.title, module.title].map((title) => title.replaceAll("/", "//")).join("/")}`,
        ...questions.map((question) => questionText(question, words)),
      ])
      .map((block) => `${block}\n\n`)
      .join(""),
};
