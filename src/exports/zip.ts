import { strToU8, zipSync } from "fflate";

/** The same files give the same bytes, whenever and wherever they are packed. */
const MADE = new Date(2000, 0, 1);

/** Packs texts by their path. */
export function zip(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, strToU8(text)]),
  );
  return zipSync(bytes, { mtime: MADE });
}
