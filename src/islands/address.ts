import { withBase } from "../language/addresses.ts";

/** An address of this site, with the base path before it. */
export const address = (path: string): string =>
  withBase(document.documentElement.dataset["base"] ?? "/", path);
