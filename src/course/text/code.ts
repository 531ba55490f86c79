import type { ElementContent } from "hast";
import { common, createLowlight } from "lowlight";

const highlighter = createLowlight(common);

/** Names for text that has no colours. */
const PLAIN = ["", "text", "txt", "plain", "plaintext", "none"];

/** The languages that code can be coloured in. */
export const languages = (): string[] => highlighter.listLanguages();

/** Whether code in this language can be coloured, or is meant to have no colours. */
export const isLanguage = (name: string): boolean =>
  PLAIN.includes(name.toLowerCase()) || highlighter.registered(name.toLowerCase());

/** Code as nodes, its parts in classes; plain where its language is none or unknown. */
export function highlighted(code: string, language: string): ElementContent[] {
  const name = language.toLowerCase();
  if (PLAIN.includes(name) || !highlighter.registered(name)) return [{ type: "text", value: code }];
  return highlighter.highlight(name, code, { prefix: "c-" }).children as ElementContent[];
}
