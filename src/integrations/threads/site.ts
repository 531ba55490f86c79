import type { RouteData } from "astro";
import type { PageStyles } from "./messages.ts";
import { fileAt, type Place } from "./written.ts";

/** What is known of a site before its pages are made. */
export interface Site extends Place {
  /** Address of the file in which the bundler put the site's code. */
  entry: string;
  styles: PageStyles;
}

/** A file that was made, and of what. */
export interface MadeFile {
  /** Its path. */
  file: string;
  /** Its whole address. */
  address: string;
  /** The file of `src/routes/` that makes it. */
  component: string;
  /** What was read of the course to make it. */
  reads: ReadonlySet<string>;
}

/** Takes what is to know of each file that is made. */
export type Noted = (made: MadeFile) => void;

export const isPage = ({ type }: Pick<RouteData, "type">): boolean => type === "page";

/** The file that an address of a route is written to. */
export const fileOf = ({ url }: Request, route: RouteData, place: Place): string =>
  fileAt(url, isPage(route), place);
