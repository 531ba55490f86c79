import { forget, keep, kept } from "../kept.ts";
import { keys } from "../keys.ts";
import { idsIn } from "./asked.ts";

/** The set that is chosen: kept in this browser, and the same in all its tabs. */
export class ChosenSet {
  #ids: readonly string[];
  readonly #heard: () => void;

  /**
   * @param asked the set of the address that was opened, if it has one: it stands instead of what is kept, which is left
   * as it is until something is changed
   * @param heard is told of every change
   */
  constructor(asked: readonly string[], heard: () => void) {
    this.#ids = asked.length > 0 ? asked : keptSet();
    this.#heard = heard;
    addEventListener("storage", ({ key }) => {
      if (key !== keys.chosen) return;
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
    if (ids.length > 0) keep(keys.chosen, ids.join(","));
    else forget(keys.chosen);
    this.#heard();
  }
}

const keptSet = () => idsIn(kept(keys.chosen) ?? "");
