import { markdownToHtml } from "satteri";
import { plain, readHtml } from "../html/read.ts";
import type { Text } from "../question.ts";

/** How a text says it was written; anything else is HTML. */
export type TextFormat = "html" | "markdown" | "plain_text" | "moodle_auto_format";

const isTagged = (text: string): boolean => /<\/?[a-z][^<>]*>|&#?\w+;/i.test(text);

/** A text in the format that its file says: what it looked like there. */
export function formatted(text: string, format: TextFormat): Text {
  switch (format) {
    case "plain_text":
      return plain(text);
    case "markdown":
      return readHtml(markdownToHtml(text).html);
    case "moodle_auto_format":
      // Lines are lines there, and tags are tags.
      return isTagged(text) ? readHtml(text.trim().replace(/\r?\n/g, "<br>")) : plain(text);
    case "html":
      return readHtml(text);
  }
}

/** A text of a file that a person may have written: HTML where it holds tags of HTML, else its words. */
export const guessed = (text: string): Text =>
  /<\/(?:[a-z][\w-]*)>|<(?:br|hr|img|p)\b[^<>]*>|&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|nbsp);/i.test(
    text,
  )
    ? readHtml(text)
    : plain(text);
