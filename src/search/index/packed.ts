/**
 * Pagefind's index as a browser fetches it here: the same pages under shorter names, the parts of the index without what is
 * not asked of it, and the list of both in columns.
 */
import { gunzipSync, strFromU8 } from "fflate";
import { z } from "zod";
import { decodeCbor, encodeCbor, type Cbor } from "../cbor.ts";
import { encodeList, PART_WIDTH, pageWidth, type IndexList } from "../list.ts";
import { SIGNATURE } from "../pagefind.ts";
import { Names, sumOf } from "./names.ts";
import { fileIn, type SearchFiles } from "./pagefind.ts";
import { withoutPositions } from "./positions.ts";
import { signed } from "./signed.ts";

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

const fragmentSchema = z.looseObject({ url: z.string(), word_count: z.number() });

const fragmentIn = (file: Uint8Array) =>
  fragmentSchema.parse(JSON.parse(strFromU8(gunzipSync(file).subarray(SIGNATURE.length))));

/** Packs the index among Pagefind's files. Throws where they are not what its version 1.6 writes. */
export function packed(from: SearchFiles): PackedIndex {
  const meta = [...from.keys()].find((path) => path.endsWith(".pf_meta")) ?? "its list of pages";
  const [version, pages, parts, ...rest] = readMeta(fileIn(from, meta));
  const files: SearchFiles = new Map();
  const addresses = new Map<string, string>();
  const pageNames = new Names(pageWidth(pages.length));
  const partNames = new Names(PART_WIDTH);
  let words = 0;
  const startOf = () => words++;
  const listed: IndexList = {
    version,
    rest,
    pages: pages.map(([id, length]) => {
      const content = fileIn(from, `fragment/${id}.pf_fragment`);
      const { url, word_count } = fragmentIn(content);
      if (length !== word_count) throw new Error(`Pagefind lists ${url} with another length.`);
      const name = pageNames.nameFor(content);
      addresses.set(url, name);
      files.set(`fragment/${name}.pf_fragment`, content);
      return [name, length];
    }),
    parts: parts.map(([first, last, id]) => {
      const content = withoutPositions(fileIn(from, `index/${id}.pf_index`), startOf);
      const name = partNames.nameFor(content);
      files.set(`index/${name}.pf_index`, content);
      return [first, last, name];
    }),
  };
  for (const [path, content] of from) if (path.startsWith("filter/")) files.set(path, content);
  const list = signed(encodeList(listed));
  const path = `${sumOf(list).toString("hex", 0, 4)}.pf_list`;
  files.set(path, list);
  return { files, list: path, pages: addresses };
}
