import { strToU8, zipSync } from "fflate";

/** The same files give the same bytes, whenever and wherever they are packed. */
const MADE = new Date(2000, 0, 1);

/**
 * Packs files, texts or bytes, by their path.
 * @param level 0 to leave them as they are: to press a file costs half a millisecond, however small it is
 */
export function zip(
  files: Record<string, string | Uint8Array>,
  { level = 1 }: { level?: 0 | 1 | 6 } = {},
): Uint8Array<ArrayBuffer> {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
  return zipSync(bytes, { mtime: MADE, level });
}
