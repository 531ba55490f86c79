import { FLAGS, type Flag } from "../kinds/kind.ts";
import type { Component } from "./markdown.ts";
import { meantNames } from "./meant-names.ts";

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

const isFlag = (name: Label | Flag): name is Flag => (FLAGS as readonly string[]).includes(name);

/** Reads the tag of a question; a misspelt attribute is the one that was meant. */
export function quizTag({ attributes }: Component): QuizTag {
  const tag: QuizTag = { values: {}, flags: new Set(), lost: new Set() };
  const named = attributes.filter((attribute) => attribute.type === "mdxJsxAttribute");
  const meant = meantNames(
    named.map(({ name }) => name),
    [...LABELS, ...FLAGS],
  );
  for (const [at, { value }] of named.entries()) {
    const name = meant[at];
    if (name === undefined) continue;
    if (isFlag(name)) tag.flags.add(name);
    else if (typeof value === "string") tag.values[name] = value;
    else tag.lost.add(name);
  }
  // Code in braces may stand for any that is not written.
  if (named.length < attributes.length)
    for (const name of LABELS) if (!meant.includes(name)) tag.lost.add(name);
  return tag;
}
