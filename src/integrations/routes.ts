import { readdirSync } from "node:fs";
import type { AstroIntegration } from "astro";
import type { AddressWords } from "../language/shape/addresses.ts";

const FOLDER = "src/routes";

/** Segments that are the same in every language. */
const FIXED = ["index", "404", "marks.json", "oembed.json", "opensearch.xml"];

/**
 * The pattern of the addresses that a file answers: `modules/[id]/test.astro` is `/modules/[id]/toets` in Dutch.
 * Throws for a name that is no key of the address words.
 */
export function patternOf(file: string, words: AddressWords): string {
  const translated = file
    .replace(/\.(astro|ts)$/, "")
    .split("/")
    .filter((name) => name !== "index")
    .map((name) => {
      if (name.startsWith("[") || FIXED.includes(name)) return name;
      const [, key = "", extension = ""] = /^([^.]*)(.*)$/.exec(name) ?? [];
      if (Object.hasOwn(words, key)) return words[key as keyof AddressWords] + extension;
      throw new Error(
        `${FOLDER}/${file}: "${key}" is not among the address words. Add it to AddressWords in src/language/shape/addresses.ts, and to every language.`,
      );
    });
  return `/${translated.join("/")}`;
}

/** Gives every file of `src/routes/` its address in the language of the course. */
export function routes(words: AddressWords): AstroIntegration {
  return {
    name: "routes",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
        for (const file of files.map((path) => path.replaceAll("\\", "/")).sort()) {
          if (!/\.(astro|ts)$/.test(file)) continue;
          injectRoute({
            pattern: patternOf(file, words),
            entrypoint: `./${FOLDER}/${file}`,
            prerender: true,
          });
        }
      },
    },
  };
}
