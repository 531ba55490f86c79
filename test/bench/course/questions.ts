import { capital, phrase, phrases, sentence } from "./prose.ts";
import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Makes the answers of a question of one kind, as an author writes them. */
type Answers = (words: Vocabulary, random: Random) => string;

/** Options in any order, each with its feedback; the longest is never right, which would give it away. */
function options(words: Vocabulary, random: Random, right: number, wrong: number): string {
  const texts = phrases(words, random, right + wrong, 3, 5);
  const shorter = texts.toSorted((a, b) => a.length - b.length).slice(0, -1);
  const isRight = new Set(random.shuffled(shorter).slice(0, right));
  return texts
    .map((text) => `- [${isRight.has(text) ? "x" : " "}] ${text}\n  > ${sentence(words, random)}`)
    .join("\n");
}

/** Every kind of question that a course can have. */
export const KINDS: Readonly<Record<string, Answers>> = {
  single: (words, random) => options(words, random, 1, 2),
  multiple: (words, random) => options(words, random, 2, 2),
  number(words, random) {
    const value = random.between(20, 900);
    return `- [=] ${value} ± 2\n- [~] ${value * 10}\n  > ${sentence(words, random)}`;
  },
  order(words, random) {
    const items = phrases(words, random, 4, 1, 3);
    return items.map((item, at) => `${at + 1}. ${item}`).join("\n");
  },
  match(words, random) {
    const cells = phrases(words, random, 8, 1, 2);
    const rows = Array.from({ length: 4 }, (_, at) => `| ${cells[at]!} | ${cells[at + 4]!} |`);
    const head = `| ${capital(words.weighty(random))} | ${capital(words.weighty(random))} |`;
    return [head, "| - | - |", ...rows].join("\n");
  },
  text(words, random) {
    const [right = "", wrong = ""] = phrases(words, random, 2, 1, 1);
    return `- [=] ${right}\n- [~] ${wrong}\n  > ${sentence(words, random)}`;
  },
  open: () => "***",
};

const kinds = Object.values(KINDS);
const LEVELS = ["remember", "understand", "apply", "judge"];

/** What a question hangs on. */
export interface Hooks {
  id: string;
  /** The how manieth of the course: kinds and levels take turns. */
  at: number;
  goal: string;
  /** Id of the case that it is about, where there is one. */
  about: string | undefined;
}

/** A question as it stands in a course file. */
export function question(words: Vocabulary, random: Random, hooks: Hooks): string {
  const { id, at, goal, about } = hooks;
  const level = LEVELS[at % LEVELS.length]!;
  const hint = random.next() < 0.3 ? ` hint="${sentence(words, random)}"` : "";
  const scene = about === undefined ? "" : ` case="${about}"`;
  const prompt = `${sentence(words, random)} ${capital(phrase(words, random, 5, 10))}?`;
  return `<Quiz id="${id}" goal="${goal}" level="${level}"${scene}${hint}>
${prompt}

${kinds[at % kinds.length]!(words, random)}

${sentence(words, random)}
</Quiz>`;
}
