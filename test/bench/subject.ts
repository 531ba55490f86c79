import type { Page } from "playwright-core";
import type { Taken } from "./timed.ts";

/** The pages that are looked at: one of each sort, and search with something asked. */
export const PAGES = ["home", "module", "concept", "search", "found"] as const;
export type PageName = (typeof PAGES)[number];

/** A site that is measured: how it is built, and what its pages and its search are. */
export interface Subject {
  name: string;
  /** Where the built site stands. */
  out: string;
  /** Builds it from nothing. */
  build(): Promise<Taken>;
  /** Addresses of the pages that it has, without origin. */
  pages(): Partial<Record<PageName, string>>;
  /** Ten pages that a reader opens one after another: home, the first module and concepts as they follow. */
  session(): string[];
  /** Asks its search something, from any of its pages, and waits for the first result. */
  ask(page: Page, query: string): Promise<void>;
}
