import { isSame, update } from "./merge.ts";
import { parseProgress } from "./parse.ts";
import type { Progress } from "./progress.ts";
import { safely } from "./safely.ts";
import { keysWith, type StorageLike } from "./storage.ts";

/** What the keys begin with: those of progress, and those of what could not be read and was set aside. */
export interface StoreKeys {
  kept: string;
  aside: string;
}

/** Where progress is kept: one key per question, so that two tabs do not write over each other. */
export interface Store {
  /** What is known of a question. Read it again just before each `put`: another tab may have written. */
  get(id: string): Progress | undefined;
  /**
   * Adds to what is kept of a question (`update`).
   * @returns false where it cannot be kept (blocked, full): then it is known as long as the page lives
   */
  put(id: string, progress: Progress): boolean;
  /** The question whose progress stands under a key of the storage; undefined for any other key. */
  idOf(key: string): string | undefined;
  /**
   * Puts back what another tab wrote over: two tabs that answer at the same moment both read what was there
   * before they write. To be called when another tab wrote, or took away (`isGone`), what is kept of a question.
   */
  mend(id: string, isGone: boolean): void;
  /** The questions of which something is kept, readable or not, in no order. */
  ids(): string[];
  /** Forgets one question. */
  remove(id: string): void;
}

/**
 * Opens the progress of one course. Nothing that is asked is cached: storage may be changed by another
 * tab, or cleared, between any two calls.
 * @param storage asks for the storage each time, for example `() => localStorage`; it may throw
 * @param keys what the keys of the course begin with
 */
export function openStore(storage: () => StorageLike, { kept, aside }: StoreKeys): Store {
  /** What could not be written. */
  const unkept = new Map<string, Progress>();
  /** What this page wrote last. */
  const written = new Map<string, Progress>();

  function textOf(id: string): string | null {
    return storage().getItem(kept + id);
  }

  /** Moves what cannot be read to a key of its own: it may be of a newer version, or mendable by hand. */
  function setAside(id: string, text: string): void {
    let key = aside + id;
    for (let n = 2; storage().getItem(key) !== null; n++) key = `${aside}${id}:${n}`;
    storage().setItem(key, text);
    storage().removeItem(kept + id);
  }

  function get(id: string): Progress | undefined {
    const stored = safely(() => parseProgress(textOf(id) ?? ""));
    const own = unkept.get(id);
    return stored && own ? update(stored, own) : (stored ?? own);
  }

  function put(id: string, progress: Progress): boolean {
    const [known, own] = [get(id), written.get(id)];
    // Another tab may have written over it a moment ago, and nothing told of that yet.
    const before = known && own ? update(own, known) : known;
    const next = before ? update(before, progress) : progress;
    unkept.set(id, next);
    return safely(() => {
      const text = textOf(id);
      if (text !== null && !parseProgress(text)) setAside(id, text);
      storage().setItem(kept + id, JSON.stringify(next));
      unkept.delete(id);
      written.set(id, next);
      return true;
    }, false);
  }

  function idOf(key: string): string | undefined {
    return key.startsWith(kept) ? key.slice(kept.length) : undefined;
  }

  function mend(id: string, isGone: boolean): void {
    if (isGone) written.delete(id);
    const own = written.get(id);
    const stored = own && safely(() => parseProgress(textOf(id) ?? ""));
    if (!own || !stored) return;
    const whole = update(own, stored);
    if (!isSame(whole, stored)) put(id, whole);
  }

  function ids(): string[] {
    const keys = safely(() => keysWith(kept, storage()), []);
    return [...new Set([...keys.map((key) => key.slice(kept.length)), ...unkept.keys()])];
  }

  function remove(id: string): void {
    unkept.delete(id);
    written.delete(id);
    safely(() => storage().removeItem(kept + id));
  }

  return { get, put, idOf, mend, ids, remove };
}
