import { safely } from "../learning/safely.ts";

/** The text that is kept under a key until it is wiped; null where there is none or the browser keeps nothing. */
export function kept(key: string): string | null {
  return safely(() => localStorage.getItem(key), null);
}

/** Every key under which something is kept; none where the browser keeps nothing. */
export const keptKeys = (): string[] => safely(() => Object.keys(localStorage), []);

/** Keeps a text under a key. Returns false where the browser can't: it may be blocked, and it may be full. */
export function keep(key: string, text: string): boolean {
  return safely(() => {
    localStorage.setItem(key, text);
    return true;
  }, false);
}

/** Forgets what stands under a key. */
export function forget(key: string): void {
  safely(() => localStorage.removeItem(key));
}
