import type { Say } from "../../notices.ts";
import type { Text } from "../../question.ts";
import { formatted, type TextFormat } from "../text.ts";
import { below, fieldOf, type XmlElement } from "./xml.ts";

const FORMATS: readonly string[] = ["html", "markdown", "plain_text", "moodle_auto_format"];

/** What the texts of one question share: its pictures go into `files`, by the address that the texts show them by. */
export interface Reading {
  files: Map<string, Uint8Array>;
  /** Sets the addresses of a question's pictures apart from those of others. */
  scope: string;
  say: Say;
}

/** The addresses of the files of a question are its own: two questions may both have a "picture1.png". */
const scoped = (html: string, scope: string): string =>
  html.replaceAll("@@PLUGINFILE@@/", `pluginfile:${scope}/`);

function takeFiles(element: XmlElement, { files, scope, say }: Reading): void {
  for (const file of below(element, "file")) {
    const name = file.getAttribute("name") ?? "";
    if (file.getAttribute("encoding") !== "base64") {
      say(`The file "${name}" is not in the file that was read.`, "Put it into images/ by hand.");
      continue;
    }
    const bytes = Buffer.from((file.textContent ?? "").replace(/\s+/g, ""), "base64");
    const path = `${(file.getAttribute("path") ?? "/").replace(/^\//, "")}${name}`;
    for (const one of new Set([path, path.split("/").map(encodeURIComponent).join("/")])) {
      files.set(`pluginfile:${scope}/${one}`, bytes);
    }
  }
}

/** The text of an element, in the format that it says; its files are taken too. */
export function textOf(element: XmlElement | undefined, reading: Reading): Text {
  if (element === undefined) return [];
  takeFiles(element, reading);
  const format = element.getAttribute("format") ?? "html";
  const known = FORMATS.includes(format) ? (format as TextFormat) : "html";
  return formatted(scoped(fieldOf(element, "text"), reading.scope), known);
}

/** The same of the first element of a name below another. */
export const textIn = (parent: XmlElement, name: string, reading: Reading): Text =>
  textOf(below(parent, name)[0], reading);

/** What is said of an answer; undefined where nothing is. */
export function feedbackIn(answer: XmlElement, reading: Reading): Text | undefined {
  const feedback = below(answer, "feedback")[0];
  return feedback && fieldOf(feedback, "text") !== "" ? textOf(feedback, reading) : undefined;
}
