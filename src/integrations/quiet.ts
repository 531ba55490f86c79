import type { AstroLoggerDestination } from "astro";
import node from "astro/logger/node";

/** A line for each file that is made, and one for the time that it took, as Astro says it. */
const OF_A_FILE = /^\s+(?:\S*[├└]─\S* |\S*\(\+[\dms. ]+\))/;

/** What a build says, but for two lines for each of thousands of files: warnings would stand among them unseen. */
export default function quiet(): AstroLoggerDestination {
  const all = node();
  return {
    write: (said) => {
      if (said.level !== "info" || !OF_A_FILE.test(said.message)) all.write(said);
    },
  };
}
