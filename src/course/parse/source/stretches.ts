import type { Source } from "./source.ts";

/** Stands for a "|" that is not the edge of a table cell, until the text has been parsed. */
export const BAR = "\uE000";

/** A text without what is on its lines, line breaks left. */
export const emptied = (text: string): string => text.replace(/[^\n]+/g, "");

const encoded = (address: string) => address.replaceAll("{", "%7B").replaceAll("}", "%7D");

/** Takes comments out, closes empty tags, writes `<https://…>` as a link, and keeps "|" in code and formulas from tables. */
export function mendStretches({ text, stretches, edits }: Source): void {
  for (const { kind, start, end } of stretches) {
    const written = text.slice(start, end);
    if (kind === "comment") edits.replace(start, end, emptied(written));
    if (kind === "tag") {
      const empty = /^<(br|hr)\s*\/?>$/i.exec(written)?.[1];
      if (empty) edits.replace(start, end, `<${empty.toLowerCase()} />`);
    }
    if (kind === "address" && !written.startsWith("<") && /[{}]/.test(written)) {
      edits.replace(start, end, encoded(written));
    }
    if (kind === "address" && written.startsWith("<")) {
      const address = encoded(written.slice(1, -1));
      const url = /^\w+:/.test(address) ? address : `mailto:${address}`;
      edits.replace(start, end, `[${address.replace(/^mailto:/, "")}](${url})`);
    }
    if ((kind === "code" || kind === "formula") && !written.includes("\n")) {
      if (written.includes("|")) edits.replace(start, end, written.replaceAll("|", BAR));
    }
  }
}
