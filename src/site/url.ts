import { withBase } from "../language/addresses.ts";

/** An address of this site as a link: with the base path before it. */
export const url = (address: string): string => withBase(import.meta.env.BASE_URL, address);

/** The same, with the origin: for canonical links and structured data. */
export const absolute = (address: string, site: URL | undefined): string =>
  new URL(url(address), site ?? "http://localhost:4321").href;
