import { createHash } from "node:crypto";
import { PICTURES } from "../../course/media.ts";
import { decoded } from "../../course/text/destination.ts";
import { pictureMistake } from "../../course/read/media.ts";
import type { Say } from "../notices.ts";
import type { Pictures } from "../question.ts";
import { Ids, slug } from "./ids.ts";

/** Bytes that say themselves what they are, at the beginning of an address. */
const DATA = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/;

/** The pictures of a file that texts show: each is written once, under a name that is safe. */
export class PictureStore {
  /** What is to be written, by its path in the course. */
  readonly files = new Map<string, Uint8Array>();
  readonly #names: Ids;
  readonly #pictures: Pictures;
  readonly #byHash = new Map<string, string>();

  /** @param taken names of pictures that the course has, without extension */
  constructor(pictures: Pictures, taken: Iterable<string>) {
    this.#pictures = pictures;
    this.#names = new Ids(taken);
  }

  /** How a page writes the picture at an address; undefined where there is none, false where it was said why. */
  find(address: string, say: Say): string | false | undefined {
    const data = DATA.exec(address)?.[1];
    const bytes = data ? Buffer.from(data, "base64") : this.#pictures.get(address);
    if (bytes === undefined) return undefined;
    const path = this.#store(
      bytes,
      data ? "picture" : decoded(address.split("/").at(-1) ?? ""),
      say,
    );
    return path && `../${path}`;
  }

  #store(bytes: Uint8Array, name: string, say: Say): string | false {
    const hash = createHash("sha256").update(bytes).digest("hex");
    const known = this.#byHash.get(hash);
    if (known !== undefined) return known;
    const written = name.split(".").at(-1)?.toLowerCase() ?? "";
    const endings = [...new Set([written, ...Object.keys(PICTURES)])].filter((ending) =>
      Object.hasOwn(PICTURES, ending),
    );
    const judged = endings.map((ending) => ({
      ending,
      ...pictureMistake(Buffer.from(bytes), name.slice(0, 80).replace(/(\.\w+)?$/, `.${ending}`)),
    }));
    const found = judged.find(({ picture }) => picture);
    if (found === undefined) {
      say(
        judged[0]?.mistake?.what ?? `The picture "${name}" cannot be read.`,
        judged[0]?.mistake?.advice ??
          "Save it as a picture, and put it into images/ of the course.",
      );
      return false;
    }
    const id = this.#names.for(slug(name.replace(/\.[^.]*$/, "")), "picture");
    const path = `images/${id}.${found.ending}`;
    this.#byHash.set(hash, path);
    this.files.set(path, bytes);
    return path;
  }
}
