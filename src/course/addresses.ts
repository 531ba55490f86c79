/** The permanent addresses of a course's pages, without the base path. Promised to the outside: change with a redirect. */
export const addresses = {
  home: "/",
  modules: (id: string) => `/modules/${id}/`,
  test: (module: string) => `/modules/${module}/toets/`,
  concepts: "/begrippen/",
  concept: (id: string, section?: string) => `/begrippen/${id}/${section ? `#${section}` : ""}`,
  letter: (letter: string) => `/begrippen/letter/${letter}/`,
  question: (id: string) => `/vragen/${id}/`,
  sources: "/bronnen/",
  source: (id: string) => `/bronnen/${id}/`,
  map: "/kaart/",
  search: "/zoeken/",
  practice: "/oefenen/",
  review: "/herhalen/",
  progress: "/voortgang/",
  about: "/over/",
} as const;

/** Puts the base path before an address: `/begrippen/` below `/klantwijzer` is `/klantwijzer/begrippen/`. */
export function withBase(base: string, address: string): string {
  return base.replace(/\/$/, "") + address;
}

/** The id of a concept's preview in a page that links to it. */
export const previewId = (concept: string): string => `p-${concept}`;
