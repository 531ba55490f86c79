import type { Progress, Records } from "./progress.ts";
import type { Store } from "./store.ts";

/** The records of a store as they are now: all read once, and again only what is said to have changed. */
export class LiveRecords {
  readonly #store: Pick<Store, "ids" | "get">;
  #records: Map<string, Progress> | undefined;
  readonly #damaged = new Set<string>();

  constructor(store: Pick<Store, "ids" | "get">) {
    this.#store = store;
  }

  /** All that can be read. */
  get records(): Records {
    return this.#read();
  }

  /** How many questions have something kept that cannot be read. */
  get damaged(): number {
    this.#read();
    return this.#damaged.size;
  }

  /** Says what changed: a question, and whether nothing is kept of it any more; or, without one, anything. */
  changed(id?: string, isGone = false): void {
    if (id === undefined) this.#records = undefined;
    else if (this.#records) this.#reread(this.#records, id, isGone);
  }

  #read(): Map<string, Progress> {
    if (this.#records) return this.#records;
    const records = (this.#records = new Map<string, Progress>());
    this.#damaged.clear();
    for (const id of this.#store.ids()) this.#reread(records, id, false);
    return records;
  }

  #reread(records: Map<string, Progress>, id: string, isGone: boolean): void {
    const progress = this.#store.get(id);
    if (progress) records.set(id, progress);
    else records.delete(id);
    if (progress || isGone) this.#damaged.delete(id);
    else this.#damaged.add(id);
  }
}
