import type { Plugin } from "vite";
import { scriptOf } from "./script-of.ts";

const ENDING = "?bundled";

/**
 * `import code from "./script.ts?bundled"`: a script with all that it imports as one text, for a page that no site
 * serves. A page that is opened from a disk may load no module.
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
      return `export default ${JSON.stringify(await scriptOf(file, { "#language": languageFile }))}`;
    },
  };
}
