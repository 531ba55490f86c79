/** What holds for whatever this site sends: pages say it themselves, and a host that sends headers says it of all files. */
export const ANYWHERE = ["base-uri 'none'", "form-action 'self'", "object-src 'none'"];

/** The names of those who make what a browser runs or reads as a page, each of what this site sends alone: `src/islands/`. */
export const TRUSTED = ["pages", "worker"];

/** What a page may load; `src/middleware.ts` adds its scripts and styles. */
export const PAGE_POLICY = ["default-src 'self'", "img-src 'self' data:", ...ANYWHERE];
