import { readFileSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";

/** The files that a script names to be there before it runs: as the bundler writes it, minified. */
const NEEDED = /(?:import|from)"\.\/([\w.-]+\.js)"/g;

/** The scripts of a page, with the folder that they and all that they need are in. */
const SCRIPT = /<script type="module" src="([^"]*\/)([\w.-]+\.js)"/g;

/** Some scripts with all that they need, by way of others too, in the order in which a browser would come upon it. */
export function withNeeded(scripts: readonly string[], read: (file: string) => string): string[] {
  const found = new Set(scripts);
  // What is added on the way is looked at too.
  for (const file of found)
    for (const [, name = ""] of read(file).matchAll(NEEDED)) found.add(name);
  return [...found];
}

/** Tells the page at an address of all scripts that its own need. */
export function addNeeded(dir: URL, address: string): void {
  const file = new URL(`.${address}index.html`, dir);
  const page = readFileSync(file, "utf8");
  const scripts = [...page.matchAll(SCRIPT)];
  const names = scripts.map(([, , name = ""]) => name);
  const read = (name: string) => readFileSync(new URL(`_astro/${name}`, dir), "utf8");
  const links = withNeeded(names, read).map(
    (name) => `<link rel="modulepreload" href="${scripts[0]?.[1] ?? ""}${name}">`,
  );
  writeFileSync(
    file,
    page.replace("</head>", () => `${links.join("")}</head>`),
  );
}

/**
 * Tells the pages at some addresses of all scripts that theirs need: a browser asks for them at once, where it would come upon
 * one by way of another, a round trip each.
 */
export function beforehand(addresses: readonly string[]): AstroIntegration {
  return {
    name: "beforehand",
    hooks: {
      "astro:build:done": ({ dir }) => {
        for (const address of addresses) addNeeded(dir, address);
      },
    },
  };
}
