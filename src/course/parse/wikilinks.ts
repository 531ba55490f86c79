import type { Link as LinkNode } from "mdast";
import { isId } from "../id.ts";
import type { Wikilink } from "../text/nodes.ts";

/** What a wikilink points at: `[[klant#herkomst|label]]`. */
export interface Target {
  target: string;
  section: string | undefined;
  /** The label as written; undefined where the link has none, as in `[[klant]]`. */
  label: string | undefined;
}

/**
 * A name in a target and a section. A name may hold a "#" itself, as "C#" does: `isName` says which are names.
 */
export function splitName(
  written: string,
  isName: (name: string) => boolean = () => false,
): { target: string; section: string | undefined } {
  if (isName(written)) return { target: written, section: undefined };
  for (let at = written.lastIndexOf("#"); at > 0; at = written.lastIndexOf("#", at - 1)) {
    const target = written.slice(0, at).trim();
    if (isName(target)) return { target, section: written.slice(at + 1).trim() || undefined };
  }
  const [, target, section] = /^([^#]+)#(.*[^#].*)$/.exec(written) ?? [];
  return target === undefined
    ? { target: written, section: undefined }
    : { target: target.trim(), section: section?.trim() };
}

/**
 * What a wikilink says, as far as its page alone knows: its label, or what it points at in words. The title that
 * readers see instead is known once the whole course is.
 */
export function wikilinkWords({ name, label }: Wikilink): string {
  const { target, section } = splitName(name);
  const words = section ?? target.replace(/^#/, "");
  return label ?? (isId(words) ? words.replaceAll("-", " ") : words);
}

/** The target of a wikilink; undefined where it is an ordinary link. */
export function wikilinkTarget(
  { data }: Pick<LinkNode, "data">,
  isName?: (name: string) => boolean,
): Target | undefined {
  const wikilink = data?.wikilink;
  return wikilink && { ...splitName(wikilink.name, isName), label: wikilink.label };
}
