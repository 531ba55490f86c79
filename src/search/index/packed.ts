/** Pagefind's index as a browser fetches it here: the same files under shorter names, and the list of them in columns. */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { gunzipSync, strFromU8 } from "fflate";
import { z } from "zod";
import { decodeCbor, encodeCbor, type Cbor } from "../cbor.ts";
import { encodeList, WIDTH, type IndexList } from "../list.ts";
import { SIGNATURE } from "../pagefind.ts";
import { fileIn, type SearchFiles } from "./pagefind.ts";

/** An index, ready to be published. */
export interface PackedIndex {
  files: SearchFiles;
  /** The file of its list. */
  list: string;
  /** The name of each page's file, by the page's address. */
  pages: Map<string, string>;
}

const cbor: z.ZodType<Cbor> = z.lazy(() => z.union([z.number(), z.string(), z.array(cbor)]));

/** Pagefind's list of pages, by its version 1.6. Pages are in no groups here. */
const metaSchema = z.tuple(
  [
    z.string(),
    z.array(z.tuple([z.string(), z.number(), z.literal("")])),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
  ],
  cbor,
);

/** Reads Pagefind's list. Throws where a version writes it otherwise. */
export function readMeta(file: Uint8Array): z.infer<typeof metaSchema> {
  const bytes = gunzipSync(file).subarray(SIGNATURE.length);
  const meta = metaSchema.parse(decodeCbor(bytes));
  if (Buffer.compare(encodeCbor(meta), bytes) !== 0)
    throw new Error(
      "Pagefind writes its list of pages otherwise than src/search/cbor.ts reads it.",
    );
  return meta;
}

const sumOf = (content: Uint8Array) => createHash("sha256").update(content).digest();

/** Names by what files hold, each once: short, because a browser fetches the names of all. */
class Names {
  readonly #given = new Set<number>();

  nameFor(content: Uint8Array): string {
    let number = sumOf(content).readUIntBE(0, WIDTH);
    while (this.#given.has(number)) number = (number + 1) % 256 ** WIDTH;
    this.#given.add(number);
    return number.toString(16).padStart(2 * WIDTH, "0");
  }
}

/** With what Pagefind's script tells its own files from what else may come in their place. */
export const signed = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });

const addressIn = (fragment: Uint8Array): string =>
  /"url":"([^"]*)"/.exec(strFromU8(gunzipSync(fragment)))?.[1] ?? "";

/** Packs the index among Pagefind's files. Throws where they are not what its version 1.6 writes. */
export function packed(from: SearchFiles): PackedIndex {
  const meta = [...from.keys()].find((path) => path.endsWith(".pf_meta")) ?? "its list of pages";
  const [version, pages, parts, ...rest] = readMeta(fileIn(from, meta));
  const files: SearchFiles = new Map();
  const addresses = new Map<string, string>();
  const names = new Names();
  const listed: IndexList = {
    version,
    rest,
    pages: pages.map(([id, words]) => {
      const content = fileIn(from, `fragment/${id}.pf_fragment`);
      const name = names.nameFor(content);
      addresses.set(addressIn(content), name);
      files.set(`fragment/${name}.pf_fragment`, content);
      return [name, words];
    }),
    parts: parts.map(([first, last, id]) => {
      const content = fileIn(from, `index/${id}.pf_index`);
      const name = names.nameFor(content);
      files.set(`index/${name}.pf_index`, content);
      return [first, last, name];
    }),
  };
  for (const [path, content] of from) if (path.startsWith("filter/")) files.set(path, content);
  const list = signed(encodeList(listed));
  const path = `${sumOf(list).toString("hex").slice(0, 8)}.pf_list`;
  files.set(path, list);
  return { files, list: path, pages: addresses };
}
