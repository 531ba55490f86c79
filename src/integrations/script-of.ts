import { wordsOnly } from "./words-only.ts";

/**
 * A script with all that it imports as one text. It is a script of the classic kind, which needs no site around it.
 * @param alias what names such as `#language` stand for
 */
export async function scriptOf(file: string, alias: Record<string, string> = {}): Promise<string> {
  // Not before it is needed: it takes a second to load.
  const { build } = await import("vite");
  const made = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: "warn",
    resolve: { alias },
    plugins: [{ name: "words", transform: wordsOnly }],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: file, output: { format: "iife" } },
    },
  });
  const [first] = [made].flat();
  if (!first || !("output" in first)) throw new Error(`${file} was not bundled.`);
  return first.output[0].code;
}
