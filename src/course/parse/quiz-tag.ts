import { FLAGS, type Flag } from "../kinds/kind.ts";
import { nearest } from "../suggest.ts";
import type { Component } from "./markdown.ts";

/** The attributes of a `<Quiz>` that have a value. */
export const LABELS = ["id", "hint", "goal", "level", "case", "twin", "formerly"] as const;
type Label = (typeof LABELS)[number];

/** What the tag of a question says, as far as it can be read; the mistakes in it are reported with other tags. */
export interface QuizTag {
  values: Partial<Record<Label, string>>;
  flags: Set<Flag>;
  /** Labels that are written without a value that can be read; of code in braces, all that are absent. */
  lost: Set<Label>;
}

const isOne = <Name extends string>(name: string, names: readonly Name[]): name is Name =>
  (names as readonly string[]).includes(name);

/** Reads the tag of a question; a misspelt attribute is the one that was meant. */
export function quizTag({ attributes }: Component): QuizTag {
  const tag: QuizTag = { values: {}, flags: new Set(), lost: new Set() };
  const names = [...LABELS, ...FLAGS];
  const written = attributes.map((attribute) => ("name" in attribute ? attribute.name : ""));
  const left = names.filter((name) => !written.includes(name));
  for (const attribute of attributes) {
    if (attribute.type === "mdxJsxExpressionAttribute") {
      for (const name of LABELS) if (left.includes(name)) tag.lost.add(name);
      continue;
    }
    const name = isOne(attribute.name, names) ? attribute.name : nearest(attribute.name, left);
    if (name === undefined) continue;
    if (isOne(name, FLAGS)) tag.flags.add(name);
    else if (typeof attribute.value === "string") tag.values[name as Label] = attribute.value;
    else tag.lost.add(name as Label);
  }
  return tag;
}
