import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Handed } from "../../course/handed.ts";
import type { Log, Made, Making, PageStyles, Said, Told, Wanted } from "./messages.ts";

/** Megabytes for what is made and soon forgotten: as much as the first thread is given by `npm run build`. */
const YOUNG = 192;

interface Waiting {
  resolve: (made: Made) => void;
  reject: (error: unknown) => void;
}

/** Of what Astro keeps of pages, that which can go to another thread. */
export const stylesAlone = (pages: PageStyles): PageStyles =>
  new Map([...pages].map(([key, { styles }]) => [key, { styles }]));

/** A second thread that makes files of the site. */
export class SecondThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  /** @param log takes what the site's code says meanwhile */
  constructor({ entry, styles }: Making, log: Log) {
    this.#worker = new Worker(new URL("./page-worker.ts", import.meta.url), {
      workerData: { entry, styles: stylesAlone(styles) } satisfies Making,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    this.#worker.on("message", (said: Said) => {
      if ("said" in said) return log(said.said);
      const waiting = this.#waiting.get(said.id);
      this.#waiting.delete(said.id);
      if ("error" in said) waiting?.reject(said.error);
      else waiting?.resolve(said);
    });
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("The thread that made it has ended.")));
  }

  /** Says of which course files are made. Until then none is asked for. */
  hand(handed: Handed): void {
    this.#worker.postMessage({ handed } satisfies Told);
  }

  /** Nobody waits for a thread that is gone. */
  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  /** How many files it still has to make. */
  get left(): number {
    return this.#waiting.size;
  }

  /** Asks for a file to be made and written. Returns what there is to know of it; rejects with what the site's code throws. */
  make(wanted: Omit<Wanted, "id">): Promise<Made> {
    const id = this.#asked++;
    return new Promise<Made>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...wanted } satisfies Wanted);
    });
  }

  /** Leaves it at that, whatever it has to do. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Lets the thread go. What was asked for is to have been made. */
  async end(): Promise<void> {
    const gone = once(this.#worker, "exit");
    this.#worker.postMessage("end");
    await gone;
  }
}
