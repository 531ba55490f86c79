/** What the header's link to search says; loaded by every page, so few words. */
export interface SearchOpenerWords {
  /** Instead of its name, where search cannot come. */
  offline: string;
}
