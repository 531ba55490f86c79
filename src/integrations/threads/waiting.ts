/** What waits to be made: pages, which are many and alike, and what is no page (packages, books, lists), some of which take long. */
export class Waiting<Job> {
  readonly #pages: Job[] = [];
  readonly #others: Job[] = [];

  add(job: Job, isPage: boolean): void {
    (isPage ? this.#pages : this.#others).push(job);
  }

  /** Takes the next page, or what else waits where there is none. */
  page(): Job | undefined {
    return this.#pages.shift() ?? this.#others.shift();
  }

  /** Takes the next that is no page, or a page where there is no other. */
  other(): Job | undefined {
    return this.#others.shift() ?? this.#pages.shift();
  }
}
