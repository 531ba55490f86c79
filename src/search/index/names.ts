import { createHash } from "node:crypto";

/** A sum of what a file holds. */
export const sumOf = (content: Uint8Array): Buffer => createHash("sha256").update(content).digest();

/** Names by what files hold, each given once: of few bytes, because a browser fetches the names of all. */
export class Names {
  readonly #given = new Set<number>();
  readonly #width: number;

  /** @param width bytes of a name */
  constructor(width: number) {
    this.#width = width;
  }

  nameFor(content: Uint8Array): string {
    const all = 256 ** this.#width;
    let number = sumOf(content).readUIntBE(0, this.#width);
    while (this.#given.has(number)) number = (number + 1) % all;
    this.#given.add(number);
    return number.toString(16).padStart(2 * this.#width, "0");
  }
}
