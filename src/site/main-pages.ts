import { addresses, site } from "#language";

/** The pages from which a course is read and learnt, by address and name. */
export const mainPages = [
  [addresses.modules, site.modules],
  [addresses.concepts, site.concepts],
  [addresses.practice, site.practice],
  [addresses.review, site.review],
  [addresses.progress, site.progress],
] as const;
