/** As much of Pagefind's browser API as we use; the package has types for its Node API only. */
export interface PagefindModule {
  createInstance: (options: PagefindOptions) => PagefindInstance;
}

export interface PagefindOptions {
  basePath: string;
  noWorker: boolean;
  ranking: {
    termSimilarity?: number;
    pageLength?: number;
    termFrequency?: number;
    termSaturation?: number;
    metaWeights?: Record<string, number>;
  };
}

export interface PagefindInstance {
  init: () => Promise<void>;
  search: (
    term: string,
    options: { filters: Record<string, string | string[]> },
  ) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

/** What Pagefind keeps of a page. */
export interface PagefindPage {
  /** With the base path. */
  url: string;
  content: string;
  meta: Record<string, string | undefined>;
  anchors: { element: string; id: string; text?: string; location: number }[];
}

/** The id of the element that holds a document's lead, so that a result can show it whole. */
export const LEAD = "-lead";

/** Between the other names of a page: a sign that no name has. */
export const ALIASES = " ␟ ";

/**
 * How Pagefind weighs what it finds, chosen by measurement (test/search/measure.ts): a name says more than a mention,
 * and a word says more than the beginning of a longer one.
 */
export const RANKING: PagefindOptions["ranking"] = {
  termSimilarity: 1,
  pageLength: 0.75,
  termFrequency: 1,
  metaWeights: { title: 4, aliases: 4, said: 4, name: 1, about: 0.5, kind: 0 },
};
