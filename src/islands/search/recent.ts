/** The last queries of this reader, in this browser only. Blocked storage: there are none. */
const MOST = 5;
const LONGEST = 100;
const key = `${document.documentElement.dataset["course"] ?? ""}/searches`;

/** The last queries, newest first. What else stands there is left alone. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (!Array.isArray(stored)) return [];
    return stored.filter((item): item is string => typeof item === "string").slice(0, MOST);
  } catch {
    return [];
  }
}

/** Remembers a query that was used. */
export function remember(query: string): void {
  const text = query.trim().slice(0, LONGEST);
  if (text === "") return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== text.toLowerCase());
  try {
    localStorage.setItem(key, JSON.stringify([text, ...others].slice(0, MOST)));
  } catch {
    // Full or blocked: search works without.
  }
}

/** Forgets them all. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: nothing is kept anyway.
  }
}
