import type { Say } from "../notices.ts";

/** What a text is printed in: what the course knows of pictures and links, and who hears what was left out. */
export interface Surroundings {
  say: Say;
  /** Address of a picture as a page of the course writes it; undefined where there is none, false where that was said. */
  picture: (address: string) => string | false | undefined;
  /** A link of our own site as the course writes it: `dough#flour`; undefined where it leads elsewhere. */
  link: (address: string) => string | undefined;
  /** Whether straight quotes and dollar signs are meant as they are, as our own export has them. */
  own: boolean;
}
