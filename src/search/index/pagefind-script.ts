import { minifySync } from "rolldown/utils";

/**
 * Pagefind's script keeps to itself that a file could not be loaded, and finds nothing instead. Here it says so: `written`
 * as it is in the version that package.json names, and what it has to be.
 */
const REPAIRS: readonly { written: RegExp; instead: string }[] = [
  // A part of the index, or of a filter.
  { written: /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g, instead: "$1" },
  // The list of those parts.
  {
    written: /(console\.error\(`Failed to load the meta index:\s*\$\{e\?\.toString\(\)\}`\);)\}/g,
    instead: "$1throw e;}",
  },
  // It starts by itself and keeps what failed for the first search: nobody waits for it here.
  {
    written: /this\.init\(options2\?\.language\);/g,
    instead: "this.init(options2?.language).catch(()=>{});",
  },
];

/**
 * Pagefind's script, made to fail where a file fails, and without the spaces and long names that it is published with: a
 * sixth of what a browser fetches of it. Throws where the script is another one than this knows.
 */
export function repaired(script: string): string {
  const mended = REPAIRS.reduce((text, { written, instead }) => {
    const changed = text.replace(written, instead);
    if (changed === text) {
      throw new Error(
        `Pagefind's script has changed: nothing in it is ${written.source}. See src/search/index/pagefind-script.ts.`,
      );
    }
    return changed;
  }, script);
  return minifySync("pagefind.js", mended, { module: true }).code;
}
