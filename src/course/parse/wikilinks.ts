import type { Link as LinkNode } from "mdast";
import { toString } from "mdast-util-to-string";

/** A wikilink takes an id, an alias or `id#section`; anything with a scheme, a slash or a leading # is an ordinary link. */
const ordinary = /^([a-z][a-z0-9+.-]*:|\/|#|\.)/i;

/** Whether an ordinary link has a scheme that a page must not have, such as `javascript:`. */
export const isUnsafe = (url: string) =>
  /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^(https?|mailto|tel):/i.test(url);

/** What a wikilink points at: `[[klant#herkomst|label]]`. */
export interface Target {
  target: string;
  section: string | undefined;
  /** The label as written; undefined where the link has none, as in `[[klant]]`. */
  label: string | undefined;
}

/** The target of a link node, or undefined where it is an ordinary link. */
export function wikilinkTarget(node: Pick<LinkNode, "url" | "children">): Target | undefined {
  if (ordinary.test(node.url)) return undefined;
  const [target = "", section] = node.url.split("#");
  const written = toString(node);
  return { target, section, label: written === node.url ? undefined : written };
}
