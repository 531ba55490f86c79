import { DOMParser, type Element as XmlElement } from "@xmldom/xmldom";
import { Refusal } from "../../refusal.ts";

export type { XmlElement };

/** The elements right below another, of a name where one is given. */
export const below = (parent: XmlElement, name?: string): XmlElement[] =>
  [...parent.childNodes].filter(
    (node): node is XmlElement =>
      node.nodeType === 1 && (name === undefined || node.nodeName === name),
  );

/** The text of the first element of a name; empty where there is none. */
export const fieldOf = (parent: XmlElement, name: string): string =>
  below(parent, name)[0]?.textContent?.trim() ?? "";

/** The line on which an element begins. */
export const lineOfXml = (element: XmlElement): number => element.lineNumber ?? 1;

/** Whether XML declares something, outside of comments and of texts that are as they are. */
function declares(text: string): boolean {
  for (let at = text.indexOf("<!"); at >= 0; at = text.indexOf("<!", at + 2)) {
    const end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<![CDATA[", at) ? "]]>" : "";
    if (end === "") return true;
    at = text.indexOf(end, at);
    // The parser will say that it is not closed.
    if (at < 0) return false;
  }
  return false;
}

/** The root of a document of XML that declares nothing. Throws a refusal where it cannot be read. */
export function readXml(text: string): XmlElement {
  // Declarations could make a small file a large one, or name other files.
  if (declares(text)) {
    throw new Refusal(
      "it declares a document type, as no export of Moodle does. Export the questions from Moodle again.",
    );
  }
  let wrong: { line: number; message: string } | undefined;
  const onError = (
    level: string,
    message: string,
    context: { locator?: { lineNumber?: number } },
  ) => {
    if (level !== "warning") wrong ??= { line: context.locator?.lineNumber ?? 1, message };
  };
  let root: XmlElement | null = null;
  try {
    root = new DOMParser({ onError }).parseFromString(text, "text/xml").documentElement;
  } catch (error) {
    wrong ??= { line: 1, message: error instanceof Error ? error.message : String(error) };
  }
  if (wrong || !root) {
    const isCut = !/<\/quiz>\s*$/.test(text);
    throw new Refusal(
      isCut
        ? "it ends before its questions do. Export the questions from Moodle again."
        : `its XML cannot be read (line ${wrong?.line ?? 1}: ${wrong?.message.slice(0, 120) ?? "it is empty"}). Export the questions from Moodle again.`,
    );
  }
  return root;
}
