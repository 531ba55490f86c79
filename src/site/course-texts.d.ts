declare module "course:texts" {
  import type { AstroComponentFactory } from "astro/runtime/server/index.js";

  /** The texts of the course as MDX, by the path of their file in its folder. */
  export const contents: Readonly<
    Record<string, () => Promise<{ default: AstroComponentFactory }>>
  >;
}
