import { createHash } from "node:crypto";

/** A sum of what a file holds. */
const sumOf = (content: Uint8Array): Buffer => createHash("sha256").update(content).digest();

/** The name of one of few files, by what it holds. */
export const nameOf = (content: Uint8Array): string => sumOf(content).toString("hex", 0, 4);

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
