import type { Progress, Records } from "./progress.ts";
import type { Store } from "./store.ts";

/** The records of a store as they are now: all read once, and again only what is said to have changed. */
export class LiveRecords {
  readonly #store: Pick<Store, "ids" | "get">;
  #records: Map<string, Progress> | undefined;

  constructor(store: Pick<Store, "ids" | "get">) {
    this.#store = store;
  }

  /** All that can be read. */
  get records(): Records {
    if (!this.#records) {
      this.#records = new Map();
      this.#store.ids().forEach((id) => this.changed(id));
    }
    return this.#records;
  }

  /** How many questions have something kept that cannot be read. */
  get damaged(): number {
    return this.#store.ids().length - this.records.size;
  }

  /** Says what changed: a question; or, without one, anything. */
  changed(id?: string): void {
    if (id === undefined) this.#records = undefined;
    else if (this.#records) {
      const progress = this.#store.get(id);
      if (progress) this.#records.set(id, progress);
      else this.#records.delete(id);
    }
  }
}
