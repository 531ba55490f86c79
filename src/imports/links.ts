import { decoded } from "../course/text/destination.ts";
import { languageOf } from "../language/languages.ts";

/** A concept, or a section of it, that an address on our own site leads to. */
export interface OwnLink {
  concept: string;
  section: string | undefined;
}

/** Where an address leads on the site that a question comes from; undefined where it leads elsewhere. */
export function ownLink(
  address: string,
  home: string | undefined,
  language: string,
): OwnLink | undefined {
  if (home === undefined || !address.startsWith(home)) return undefined;
  const [before = "", after = ""] = languageOf(language)
    .addresses.concept("\u0000")
    .split("\u0000");
  const path = address.slice(home.length);
  if (!path.startsWith(before)) return undefined;
  const [, concept = "", rest = "", section] =
    /^([a-z0-9-]+)([^#]*)(?:#([^#]+))?$/.exec(path.slice(before.length)) ?? [];
  return concept !== "" && rest === after
    ? { concept, section: section === undefined ? undefined : decoded(section) }
    : undefined;
}
