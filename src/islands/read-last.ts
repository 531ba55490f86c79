/** A concept that was read. */
export interface ReadConcept {
  path: string;
  title: string;
}

/**
 * Reads "address title" of the first line, as `last.ts` keeps it. What is stored may be anything: only a path below this
 * site's own passes.
 * @param origin of this site, such as `https://example.org`
 * @param base the path below which the site stands
 */
export function readLast(text: string | null, origin: string, base = "/"): ReadConcept | undefined {
  const [, address = "", title = ""] = /^(\/\S*) (.+)/.exec(text ?? "") ?? [];
  if (title === "" || !URL.canParse(address, origin)) return;
  const url = new URL(address, origin);
  const isOwn = url.origin === origin && url.pathname.startsWith(base);
  return isOwn ? { path: url.pathname, title } : undefined;
}

/** Reads all lines, each concept once. */
export function readRecent(text: string | null, origin: string, base = "/"): ReadConcept[] {
  const read = (text ?? "").split("\n").flatMap((line) => readLast(line, origin, base) ?? []);
  return read.filter(({ path }, at) => read.findIndex((other) => other.path === path) === at);
}
