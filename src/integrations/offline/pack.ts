import type { Pack } from "../../offline/pack.ts";
import { typeOf } from "../files.ts";
import type { HeaderRule } from "../headers.ts";
import type { SiteFile } from "./site-files.ts";

/** What a host is asked to send with a path: a page that is kept is as guarded as one from the network. */
function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const headers = new Headers();
  for (const { path: rule, headers: sent } of rules) {
    const isMeant = rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;
    if (!isMeant) continue;
    for (const [name, value] of Object.entries(sent)) headers.append(name, value);
  }
  headers.delete("Cache-Control");
  const isPage = path.endsWith("/") || path.endsWith(".html");
  headers.set("Content-Type", isPage ? "text/html; charset=utf-8" : typeOf(path));
  return Object.fromEntries(headers);
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text of a file; undefined for what is none. */
function textOf(content: Buffer): string | undefined {
  try {
    return decoder.decode(content);
  } catch {
    return undefined;
  }
}

const STYLE = /(<style[^>]*>[^]*?<\/style>)/;

/** Puts files into one, with what stands in several of them once. */
export function packed(files: readonly SiteFile[], root: string, rules: HeaderRule[]): Pack {
  const pack: Pack = { headers: [], shared: [], texts: {}, others: {} };
  const kinds = new Map<string, number>();
  const places = new Map<string, number>();
  const numberOf = <Kept>(key: string, kept: Kept, list: Kept[], known: Map<string, number>) => {
    if (!known.has(key)) known.set(key, list.push(kept) - 1);
    return known.get(key)!;
  };
  for (const file of files) {
    const headers = headersFor(root + file.path, rules);
    const kind = numberOf(JSON.stringify(headers), headers, pack.headers, kinds);
    const content = file.read();
    const text = textOf(content);
    if (text === undefined) pack.others[file.path] = [kind, content.toString("base64")];
    else {
      const parts = text
        .split(STYLE)
        .map((part) => (STYLE.test(part) ? numberOf(part, part, pack.shared, places) : part));
      pack.texts[file.path] = [kind, ...parts];
    }
  }
  return pack;
}
