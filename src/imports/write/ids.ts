import { isId } from "../../course/id.ts";

/** An id of a name, as near to it as an address can be; empty where nothing is left of it. */
export const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");

/** Gives out ids: each once, a valid one as it is. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** The id for a name; `otherwise` is what it is made of where the name makes none. */
  for(name: string, otherwise: string): string {
    const wanted = isId(name) ? name : slug(name) || otherwise;
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number++) {
      id = `${wanted.slice(0, 90).replace(/-$/, "")}-${number}`;
    }
    this.#taken.add(id);
    return id;
  }
}

/** An id in words, where nothing else tells what it stands for. */
export function inWords(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
