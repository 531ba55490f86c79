import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "./sites.ts";

/** A rule of a built site: which paths, and what is sent for them. */
interface Rule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/** The rules of a built site, as a host reads them. */
export function rulesOf({ out }: Pick<Site, "out">): Rule[] {
  const blocks = readFileSync(join(out, "_headers"), "utf8").split(/\n(?=\/)/);
  return blocks.map((block) => {
    const [path = "", ...lines] = block.trim().split("\n");
    const pattern = new RegExp(`^${path.replace(/[.+]/g, "\\$&").replace("*", ".*")}$`);
    const headers = lines.map((line): [string, string] => {
      const [, name = "", value = ""] = /^([^:]*): (.*)$/.exec(line.trim()) ?? [];
      return [name, value];
    });
    return { pattern, headers };
  });
}

/** All values of each header that is sent for an address, by its name. */
export function headersFor(rules: readonly Rule[], address: string): Map<string, string[]> {
  const sent = new Map<string, string[]>();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(address)) continue;
    for (const [name, value] of headers) sent.set(name, [...(sent.get(name) ?? []), value]);
  }
  return sent;
}
