import { safely } from "../../learning/safely.ts";
import { forget, keep, kept } from "../kept.ts";
import { keys } from "../keys.ts";
import { pageKeys } from "../page-keys.ts";
import { readRecent, type ReadConcept } from "../read-last.ts";
// By way of what every page has: a bundler then leaves there what both need.
import "../site.ts";

/** The last queries and concepts of this reader, in this browser only. Blocked storage: there are none. */
const MOST = 5;
const LONGEST = 100;

/** The last queries, newest first. What else stands there is left alone. */
export function recentSearches(): string[] {
  const stored: unknown = safely(() => JSON.parse(kept(pageKeys.searches) ?? "[]") as unknown);
  if (!Array.isArray(stored)) return [];
  return stored.filter((item): item is string => typeof item === "string").slice(0, MOST);
}

/** The concepts that were read last, newest first, without the one that is read now. */
export function recentConcepts(): ReadConcept[] {
  const all = readRecent(
    kept(keys.last),
    location.origin,
    document.documentElement.dataset["base"],
  );
  return all.filter(({ path }) => path !== location.pathname).slice(0, MOST);
}

/** Remembers a query that was used. */
export function remember(query: string): void {
  const text = query.trim().slice(0, LONGEST);
  if (text === "") return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== text.toLowerCase());
  keep(pageKeys.searches, JSON.stringify([text, ...others].slice(0, MOST)));
}

/** Forgets them all. */
export function forgetSearches(): void {
  forget(pageKeys.searches);
}
