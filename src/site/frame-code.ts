import { addresses, parameters } from "#language";
import { frameCode } from "../language/frame-code.ts";
import { absolute } from "./url.ts";

/** The HTML that puts a question or a set of this site into a page of others: see `frameCode`. */
export const siteFrameCode = (page: string, title: string, site: URL | undefined): string =>
  frameCode(
    {
      origin: new URL(absolute("/", site)).origin,
      base: import.meta.env.BASE_URL,
      addresses,
      parameters,
    },
    page,
    title,
  );
