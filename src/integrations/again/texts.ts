import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import mdx from "@astrojs/mdx";
import type { AstroConfig, HookParameters } from "astro";
import type { Plugin } from "vite";

/** What the integration is asked when it is set up, as far as it needs to be. */
type Setup = HookParameters<"astro:config:setup">;
type Done = HookParameters<"astro:config:done">;

/** A plug-in that turns text into code, as `@astrojs/mdx` has two. */
interface Turning {
  transform: { handler(this: unknown, code: string, id: string): Promise<{ code: string }> };
}

/** As the configuration of the site has it, as far as MDX asks. */
const CONFIG = {
  base: "/",
  markdown: { syntaxHighlight: false },
  root: pathToFileURL(resolve("./")),
  srcDir: pathToFileURL(resolve("src/")),
} as unknown as AstroConfig;

/** What `@astrojs/mdx` gives the bundler: the same that turns the texts of a whole build into code. */
async function turning(): Promise<Turning[]> {
  const { hooks } = mdx();
  const plugins: Plugin[] = [];
  const nothing = () => undefined;
  await hooks["astro:config:setup"]?.({
    config: CONFIG,
    updateConfig: ({ vite }: Parameters<Setup["updateConfig"]>[0]) => {
      plugins.push(...((vite?.plugins ?? []) as Plugin[]));
    },
    addRenderer: nothing,
    addPageExtension: nothing,
    addContentEntryType: nothing,
  } as unknown as Setup);
  await hooks["astro:config:done"]?.({ config: CONFIG, logger: console } as unknown as Done);
  return plugins as unknown as Turning[];
}

/**
 * Turns texts into code, each in a file of its own, without a bundler.
 * @param texts MDX, by its path in the course folder
 * @returns the addresses of the code, by the same paths
 */
export async function codeOf(
  texts: ReadonlyMap<string, string>,
  course: string,
  folder: string,
): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  if (texts.size === 0) return made;
  const plugins = await turning();
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of texts) {
    const id = resolve(course, path);
    let code = text;
    for (const { transform } of plugins) {
      const turned = await transform.handler.call({ environment: { name: "prerender" } }, code, id);
      ({ code } = turned);
    }
    // A name of its own for each: what was loaded once is not loaded again.
    const file = join(folder, `${made.size}.mjs`);
    writeFileSync(file, code);
    made.set(path, pathToFileURL(file).href);
  }
  return made;
}
