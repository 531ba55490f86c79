import type { StorageLike } from "../../../src/learning/storage.ts";
import type { StoreKeys } from "../../../src/learning/store.ts";

/** The keys of a course. */
export const keysOf = (course: string): StoreKeys => ({
  kept: `${course}:q:`,
  aside: `${course}:set-aside:`,
});

/** `localStorage` for tests, with room for as many characters as you give it. */
export class FakeStorage implements StorageLike {
  readonly texts = new Map<string, string>();
  room: number;

  constructor(room = Infinity) {
    this.room = room;
  }

  get length(): number {
    return this.texts.size;
  }

  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.room < Infinity && this.#takenBeside(key) + key.length + value.length > this.room)
      throw new DOMException("full", "QuotaExceededError");
    this.texts.set(key, value);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }

  #takenBeside(key: string): number {
    const others = [...this.texts].filter(([other]) => other !== key).flat();
    return others.join("").length;
  }
}
