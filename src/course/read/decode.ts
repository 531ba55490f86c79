/** A file's bytes as text; where they are not UTF-8, as near as can be guessed, and the line of the first wrong one. */
export function decode(bytes: Buffer): { text: string; notUtf8: number | undefined } {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), notUtf8: 1 };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), notUtf8: undefined };
  } catch {
    const before = new TextDecoder().decode(bytes).split("\uFFFD")[0] ?? "";
    return {
      text: new TextDecoder("windows-1252").decode(bytes),
      notUtf8: before.split("\n").length,
    };
  }
}

/** UTF-16, which says so at its beginning or has a zero in every other byte. */
function wideEncoding(bytes: Buffer): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (!bytes.subarray(0, 400).includes(0)) return undefined;
  return first === 0 ? "utf-16be" : "utf-16le";
}
