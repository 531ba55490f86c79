import type { Node as Piece } from "../exports/markup/node.ts";
import { parseHtml } from "../exports/markup/parse.ts";

const NAMESPACES: Record<string, string> = {
  math: "http://www.w3.org/1998/Math/MathML",
  svg: "http://www.w3.org/2000/svg",
};
const HTML = "http://www.w3.org/1999/xhtml";

/** What no text of a course holds, and nobody who changed a file on its way may bring in. */
const REFUSED = /^(base|embed|frame|iframe|link|meta|object|script|style)$/i;
const isRefused = (name: string, value: string) =>
  /^(on.*|style|srcdoc)$/i.test(name) || /^\s*javascript:/i.test(value);

function builtPiece(piece: Piece, within: string): Node {
  if (typeof piece === "string") return document.createTextNode(piece);
  const { name, attributes, children } = piece;
  const namespace = NAMESPACES[name] ?? within;
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    if (!isRefused(key, value)) made.setAttribute(key, value);
  made.append(...builtPieces(children, namespace));
  return made;
}

const builtPieces = (pieces: readonly Piece[], namespace: string): Node[] =>
  pieces
    .filter((piece) => typeof piece === "string" || !REFUSED.test(piece.name))
    .map((piece) => builtPiece(piece, namespace));

/** Elements of HTML as the records of a course have it, made one by one: no browser reads the text as markup. */
export const built = (html: string): Node[] => builtPieces(parseHtml(html), HTML);
