/** Many files in one: fetched at once instead of one by one, and compressed together. */
export interface Pack {
  /** Headers that files are answered with. */
  headers: Record<string, string>[];
  /** What several files hold, such as the styles in every page. */
  shared: string[];
  /** By path: which headers, and the text in parts; a number stands for what is shared. */
  texts: Record<string, [number, ...(string | number)[]]>;
  /** By path: which headers, and what is no text in base64. */
  others: Record<string, [number, string]>;
}

/** The body of a file of a pack, and the headers to answer with; undefined where the pack does not have it. */
export function unpacked(
  { headers, shared, texts, others }: Pack,
  path: string,
): { body: BodyInit; headers: Record<string, string> } | undefined {
  const text = texts[path];
  if (text) {
    const [kind, ...parts] = text;
    const body = parts.map((part) => (typeof part === "number" ? shared[part] : part)).join("");
    return { body, headers: headers[kind] ?? {} };
  }
  const other = others[path];
  if (!other) return undefined;
  const body = Uint8Array.from(atob(other[1]), (sign) => sign.charCodeAt(0));
  return { body, headers: headers[other[0]] ?? {} };
}
