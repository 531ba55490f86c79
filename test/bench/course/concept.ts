import { stringify } from "yaml";
import { RELATION_TYPES } from "../../../src/course/relations.ts";
import type { Made } from "./made.ts";
import { capital, paragraph, phrase, sentence } from "./prose.ts";
import { question } from "./questions.ts";
import { Random } from "./random.ts";

/** How many questions a concept has, and every how manieth has what not all have. */
const QUESTIONS = 3;
const EVERY = { figure: 3, scene: 5, background: 4 };

/** Whether a concept has what only every so manieth has. */
export const has = (what: keyof typeof EVERY, at: number) => at % EVERY[what] === 0;

/** The concepts that one speaks of: the next, so that each is spoken of, one nearby and one from anywhere. */
function others({ concepts }: Made, at: number, random: Random): number[] {
  const wrapped = [at + 1, at + random.between(2, 8), random.between(0, concepts.length - 1)];
  return [...new Set(wrapped.map((other) => other % concepts.length))].filter(
    (other) => other !== at,
  );
}

/** Relations with some of them, each of another type. */
const relationsOf = (made: Made, at: number, related: number[]) =>
  Object.fromEntries(
    related
      .slice(0, 1 + (at % 2))
      .map((other, place) => [
        RELATION_TYPES[(at + place) % RELATION_TYPES.length]!,
        [made.concepts[other]!.id],
      ]),
  );

/** The file of a concept: text in sections with links, sources, questions, and a figure, a case or background for some. */
export function conceptFile(made: Made, at: number): string {
  const { words, concepts } = made;
  const { id, title, alias, goal, source } = concepts[at]!;
  const random = Random.of(made.seed, at);
  const related = others(made, at, random);
  const links = related.map((other) => `[[${concepts[other]!.id}]]`);
  const cite = (of: string) => `<Cite source="${of}" at="p. ${random.between(1, 300)}" />`;
  const scene = has("scene", at) ? `${id}-case` : undefined;

  const parts = [
    [paragraph(words, random, links.slice(0, 1)), paragraph(words, random)],
    [paragraph(words, random, links.slice(1)), list(made, random)],
    [paragraph(words, random), paragraph(words, random)],
  ];
  if (has("figure", at))
    parts[0]!.push(`<Figure name="${id}">\n${sentence(words, random)}\n</Figure>`);
  if (has("background", at))
    parts[1]!.push(
      `<Background>\n${sentence(words, random)} ${cite(made.background)}\n</Background>`,
    );
  if (scene !== undefined)
    parts[2]!.push(
      `<Case id="${scene}" title="${capital(phrase(words, random, 2, 4))}">\n${paragraph(words, random)}\n</Case>`,
    );
  const asked = Array.from({ length: QUESTIONS }, (_, place) =>
    question(words, random, {
      id: `${id}-${place + 1}`,
      at: at * QUESTIONS + place,
      goal,
      about: place === QUESTIONS - 1 ? scene : undefined,
    }),
  );
  const sections = parts.map((blocks, place) => {
    const heading = `## ${capital(phrase(words, random, 3, 6))} {#part-${place + 1}}`;
    const [first = "", ...rest] = blocks;
    return [heading, `${first} ${cite(source)}`, ...rest, asked[place] ?? ""].join("\n\n");
  });
  const front = {
    title,
    definition: sentence(words, random),
    aliases: [alias],
    relations: relationsOf(made, at, related),
  };
  return `---\n${stringify(front)}---\n\n${sections.join("\n\n")}\n`;
}

/** A list of a few points. */
const list = ({ words }: Made, random: Random) =>
  Array.from({ length: random.between(3, 5) }, () => `- ${sentence(words, random)}`).join("\n");
