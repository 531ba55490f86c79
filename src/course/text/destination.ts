import { posix } from "node:path";
import type { Link } from "mdast";

/** The page that a text stands on. */
export interface Page {
  kind: "concept" | "module";
  id: string;
}

/** The folder of each kind of page. */
const FOLDERS = { concept: "concepts", module: "modules" } as const;

/** The path of a page's file in the course folder. */
export const pathOf = ({ kind, id }: Page): string => `${FOLDERS[kind]}/${id}.mdx`;

/** The path of a file that nobody wrote: a bundler takes the texts of all concepts of a module in one. */
export const conceptTexts = (module: string): string => `modules/${module}/concepts.mdx`;

/** What is wrong with an address, and what to do. */
export interface Mistake {
  what: string;
  advice: string;
}

/** Where a link leads, as far as its address says by itself. */
export type Destination =
  | { to: "elsewhere" }
  | { to: "concept"; name: string }
  | { to: "page"; kind: "module" | "source"; id: string; fragment: string }
  | { to: "here"; fragment: string }
  | { to: "address"; path: string; query: string; fragment: string }
  | { to: "file"; path: string; fragment: string }
  | { to: "nowhere"; mistake: Mistake };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

const nowhere = (what: string, advice: string): Destination => ({
  to: "nowhere",
  mistake: { what, advice },
});

/** An address without its signs for signs: `a%20b` is `a b`. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A path in the course folder, from an address relative to a page; undefined where it leads out of the folder. */
export function coursePath(address: string, page: Page): string | undefined {
  const path = posix.normalize(posix.join(FOLDERS[page.kind], decoded(address)));
  return path.startsWith("..") ? undefined : path;
}

function elsewhere(url: string): Destination {
  const complete = URL.canParse(url) && (!/^https?:/i.test(url) || /^https?:\/\/[^/]/i.test(url));
  const [, scheme = "", rest = ""] = /^(https?|mailto|tel):\/*(.*)$/is.exec(url) ?? [];
  if (scheme !== "" && (rest === "" || /^mailto:[^@?]*$/i.test(url))) {
    const isMail = /^mailto$/i.test(scheme);
    const kind = isMail ? "e-mail address" : scheme === "tel" ? "number" : "address";
    return nowhere(
      `A link leads to "${url}", which holds no ${kind}.`,
      `Write it whole: "${isMail ? "mailto:name@example.org" : scheme === "tel" ? "tel:+31101234567" : "https://example.org"}".`,
    );
  }
  if (scheme !== "" && complete) return { to: "elsewhere" };
  return nowhere(
    `A link leads to "${url}", which is no address of a page.`,
    'Begin it with "https://", or with "mailto:" for an e-mail address.',
  );
}

/** The path, the query with its "?", and the fragment without its "#" of an address; empty where there is none. */
function partsOf(url: string) {
  const [, path = "", query = "", fragment = ""] =
    /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  return { path, query, fragment };
}

function relative(url: string, page: Page): Destination {
  const { path, query, fragment } = partsOf(url);
  if (!/[/.]/.test(path) && query === "") {
    return { to: "concept", name: decoded(fragment ? `${path}#${fragment}` : path) };
  }
  const whole = coursePath(path, page);
  if (whole === undefined) {
    return nowhere(
      `A link leads to "${url}", outside the course.`,
      "Put the file in the folder files/ of the course, and link to it there.",
    );
  }
  const [, folder, id = ""] =
    /^(concepts|modules|sources)\/([^/]+?)(?:\.(?:mdx?|ya?ml))?\/?$/.exec(whole) ?? [];
  if (folder === "concepts" && !/\./.test(id)) {
    return { to: "concept", name: decoded(fragment ? `${id}#${fragment}` : id) };
  }
  if (folder !== undefined && !/\./.test(id)) {
    const kind = folder === "modules" ? "module" : "source";
    return { to: "page", kind, id, fragment: decoded(fragment) };
  }
  return { to: "file", path: whole, fragment: decoded(fragment) };
}

/** Where a link on a page leads. */
export function destinationOf({ url, data }: Pick<Link, "url" | "data">, page: Page): Destination {
  const name = data?.wikilink?.name;
  if (name !== undefined) {
    if (name === "")
      return nowhere("A wikilink names nothing.", 'Write the id of a concept: "[[id]]".');
    return name.startsWith("#") ? { to: "here", fragment: name.slice(1) } : { to: "concept", name };
  }
  if (url.trim() === "") return nowhere("A link leads nowhere.", "Give it an address.");
  if (url.startsWith("#")) return { to: "here", fragment: decoded(url.slice(1)) };
  if (SCHEME.test(url)) return elsewhere(url);
  if (url.startsWith("//") || /^www\./i.test(url)) {
    return nowhere(
      `A link leads to "${url}", which lacks its beginning.`,
      'Begin it with "https://".',
    );
  }
  if (!url.startsWith("/")) return relative(url, page);
  const { path, query, fragment } = partsOf(url);
  return { to: "address", path: decoded(path), query, fragment: decoded(fragment) };
}
