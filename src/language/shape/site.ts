/** Header, footer and what every page has. */
export interface SiteWords {
  skip: string;
  navigation: string;
  /** What opens the navigation where there is no room for it. */
  menu: string;
  modules: string;
  concepts: string;
  search: string;
  questions: string;
  sources: string;
  about: string;
  instructors: string;
  theme: string;
  review: string;
  practice: string;
  progress: string;
  map: string;
  license: string;
  /** Where a page waits for its script. */
  awaited: string;
  /** Loads the page again, after that. */
  reload: string;
  private: string;
}
