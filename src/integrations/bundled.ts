import { build, type Plugin } from "vite";
import { wordsOnly } from "./words-only.ts";

const ENDING = "?bundled";

/**
 * `import code from "./script.ts?bundled"`: a script with all that it imports as one text, for a page that no site
 * serves. It is a script of the classic kind: a page that is opened from a disk may load no module.
 * @param languageFile what `#language` stands for
 */
export function bundled(languageFile: string): Plugin {
  return {
    name: "bundled",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.endsWith(ENDING)) return undefined;
      const found = await this.resolve(source.slice(0, -ENDING.length), importer);
      return found && found.id + ENDING;
    },
    async load(id) {
      if (!id.endsWith(ENDING)) return undefined;
      const file = id.slice(0, -ENDING.length);
      this.addWatchFile(file);
      const made = await build({
        configFile: false,
        envDir: false,
        publicDir: false,
        logLevel: "warn",
        resolve: { alias: { "#language": languageFile } },
        plugins: [{ name: "words", transform: wordsOnly }],
        build: {
          write: false,
          modulePreload: false,
          rolldownOptions: { input: file, output: { format: "iife" } },
        },
      });
      const [first] = [made].flat();
      if (!first || !("output" in first)) throw new Error(`${file} was not bundled.`);
      return `export default ${JSON.stringify(first.output[0].code)}`;
    },
  };
}
