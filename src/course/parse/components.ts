import { FLAGS } from "../kinds/kind.ts";
import type { Place } from "../model.ts";
import type { Report } from "../problems.ts";
import { didYouMean } from "../suggest.ts";
import { attributes, type Component } from "./markdown.ts";

interface Usage {
  attributes: string[];
  /** Attributes without a value. */
  flags?: readonly string[];
  /** The attribute that must be there. */
  needs?: string;
}

/** The components that an author may use. */
const COMPONENTS = new Map<string, Usage>([
  // Its id is asked for by the question parser, which knows an example.
  [
    "Quiz",
    {
      attributes: ["id", "hint", "goal", "level", "case", "twin", "formerly"],
      flags: FLAGS,
    },
  ],
  ["Case", { attributes: ["id", "title"], needs: "id" }],
  ["Cite", { attributes: ["source", "at"], needs: "source" }],
  ["Background", { attributes: [] }],
  ["Figure", { attributes: ["name"], needs: "name" }],
]);

type Mistake = [what: string, advice: string];

function unknownComponent(name: string): Mistake {
  const names = [...COMPONENTS.keys()];
  const tags = names.map((known) => `<${known}>`).join(", ");
  return [`Unknown component <${name}>.`, didYouMean(name, names, `Known components: ${tags}.`)];
}

function attributeMistakes(
  component: Component,
  name: string,
  { attributes, flags = [] }: Usage,
): Mistake[] {
  const known = [...attributes, ...flags];
  return component.attributes.flatMap((attribute): Mistake[] => {
    if (
      attribute.type === "mdxJsxExpressionAttribute" ||
      (typeof attribute.value === "object" && attribute.value !== null)
    ) {
      const advice = 'Write attributes as text between quotes, such as at="p. 12".';
      return [[`A <${name}> has code in braces.`, advice]];
    }
    const hasValue = typeof attribute.value === "string";
    if (flags.includes(attribute.name) && hasValue) {
      const advice = `Write it without a value: <${name} … ${attribute.name}>.`;
      return [[`The attribute "${attribute.name}" of a <${name}> has a value.`, advice]];
    }
    if (attributes.includes(attribute.name) && !hasValue) {
      const advice = `Give it one: ${attribute.name}="…".`;
      return [[`The attribute "${attribute.name}" of a <${name}> has no value.`, advice]];
    }
    if (known.includes(attribute.name)) return [];
    const list = known.length > 0 ? `Known attributes: ${known.join(", ")}.` : "Remove it.";
    const advice = didYouMean(attribute.name, known, list);
    return [[`A <${name}> has no attribute "${attribute.name}".`, advice]];
  });
}

function mistakesOf(component: Component): Mistake[] {
  const name = component.name ?? "";
  const usage = COMPONENTS.get(name);
  if (usage === undefined) return [unknownComponent(name)];
  const mistakes = attributeMistakes(component, name, usage);
  const { needs } = usage;
  // A misspelt attribute is one mistake: that another is missing follows from it.
  if (mistakes.length > 0 || needs === undefined || attributes(component)[needs]) return mistakes;
  return [[`A <${name}> has no ${needs}.`, `Add it: <${name} ${needs}="…">.`]];
}

/** Reports what is wrong with a tag: its name or its attributes. Returns whether it is sound. */
export function checkComponent(component: Component, place: Place, report: Report): boolean {
  const mistakes = mistakesOf(component);
  for (const [what, advice] of mistakes) report.error(place, what, advice);
  return mistakes.length === 0;
}
