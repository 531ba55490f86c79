/** The pages of a course, fetched as they are found. */
import type { Kind } from "../kinds.ts";
import type { Manifest } from "../manifest.ts";
import { fileOf, kindAt, type Page } from "../page.ts";
import type { ReadText } from "./lexicon.ts";
import { Once } from "./once.ts";

/** What to leave out. */
export interface Filters {
  kind?: Kind | undefined;
  module?: string | undefined;
}

export class Pages {
  readonly #letters: string;
  readonly #files: Once<number, Page[]>;
  readonly #modules: Once<"all", Record<string, number[]>>;

  constructor({ pages }: Manifest, read: ReadText) {
    this.#letters = pages;
    this.#files = new Once(async (file) => JSON.parse(await read(`pages/${file}.json`)) as Page[]);
    this.#modules = new Once(
      async () => JSON.parse(await read("modules.json")) as Record<string, number[]>,
    );
  }

  /** What is known of a page before it is fetched. */
  kind(page: number): Kind {
    return kindAt(this.#letters, page);
  }

  async get(page: number): Promise<Page> {
    const file = fileOf(this.#letters, page);
    const found = (await this.#files.get(file))[page - file];
    if (found === undefined) throw new Error(`Page ${page} of search is not in its file.`);
    return found;
  }

  /** Tells of a page whether filters let it through. */
  async allowed({ kind, module }: Filters): Promise<(page: number) => boolean> {
    const inModule =
      module === undefined ? undefined : new Set((await this.#modules.get("all"))[module] ?? []);
    return (page) =>
      (kind === undefined || this.kind(page) === kind) && (inModule?.has(page) ?? true);
  }
}
