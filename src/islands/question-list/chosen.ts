import { forget, keep, kept } from "../kept.ts";
import { pageKeys } from "../page-keys.ts";
import { idsIn } from "./asked.ts";

const keptSet = () => idsIn(kept(pageKeys.chosen) ?? "");

/** The set that is chosen: kept in this browser, and the same in all its tabs. */
export class ChosenSet {
  #ids: readonly string[];
  #before: readonly string[] = [];
  readonly #heard: () => void;

  /**
   * @param asked the set of the address that was opened, if it has one: it stands instead of what is kept, which can be
   * put back
   * @param heard is told of every change
   */
  constructor(asked: readonly string[], heard: () => void) {
    const own = keptSet();
    this.#ids = asked.length > 0 ? asked : own;
    if (this.#ids.join() !== own.join()) this.#before = own;
    this.#heard = heard;
    addEventListener("storage", ({ key }) => {
      if (key !== pageKeys.chosen) return;
      this.#ids = keptSet();
      this.#heard();
    });
  }

  /** Ids in the order in which they will be asked, each once. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  set ids(ids: readonly string[]) {
    this.#ids = ids;
    if (ids.length > 0) keep(pageKeys.chosen, ids.join(","));
    else forget(pageKeys.chosen);
    this.#heard();
  }

  /** The set that there was before it was emptied, or before an address brought another. */
  get before(): readonly string[] {
    return this.#before;
  }

  /** Takes everything out; it can be put back. */
  empty(): void {
    this.#before = this.#ids;
    this.ids = [];
  }

  /** Puts the set back that there was; the one that there is takes its place. */
  restore(): void {
    const before = this.#before;
    this.#before = this.#ids;
    this.ids = before;
  }
}
