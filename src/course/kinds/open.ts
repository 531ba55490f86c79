import type { Fragment } from "../model.ts";
import { fragment } from "../parse/fragment.ts";
import type { Kind } from "./kind.ts";

export interface OpenAnswers {
  model: Fragment;
}

/** A model answer after a line `***`: a reflection, which the reader rates. */
export const open: Kind<OpenAnswers, undefined> = {
  sign: "rule",
  flags: [],
  isScored: false,
  schemaType: "Open ended",
  recognises: (block) => block.type === "thematicBreak",
  isEnough: () => true,
  parse: (blocks) => ({ model: fragment(blocks) }),
  flaws({ model }) {
    if (model.text) return [];
    return [{ what: "has no model answer.", advice: 'Write it after the line "***".' }];
  },
  parts: () => [],
  key: () => undefined,
  wording: () => ["open", []],
};
