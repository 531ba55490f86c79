import { safely } from "../learning/safely.ts";

/** Where a text is kept: until it is wiped, or as long as the tab lives. It may be blocked, and it may be full. */
type Where = "local" | "session";

const storage = (where: Where) => (where === "local" ? localStorage : sessionStorage);

/** The text under a key; null where there is none or the browser keeps nothing. */
export function kept(key: string, where: Where = "local"): string | null {
  return safely(() => storage(where).getItem(key), null);
}

/** Keeps a text under a key, if the browser can. */
export function keep(key: string, text: string, where: Where = "local"): void {
  safely(() => storage(where).setItem(key, text));
}

/** Forgets what stands under a key. */
export function forget(key: string, where: Where = "local"): void {
  safely(() => storage(where).removeItem(key));
}
