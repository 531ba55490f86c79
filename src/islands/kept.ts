import { safely } from "../learning/safely.ts";

/** The text that is kept under a key until it is wiped; null where there is none or the browser keeps nothing. */
export function kept(key: string): string | null {
  return safely(() => localStorage.getItem(key), null);
}

/** Keeps a text under a key, if the browser can: it may be blocked, and it may be full. */
export function keep(key: string, text: string): void {
  safely(() => localStorage.setItem(key, text));
}

/** Forgets what stands under a key. */
export function forget(key: string): void {
  safely(() => localStorage.removeItem(key));
}
