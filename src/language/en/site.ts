import type { SiteWords } from "../shape/site.ts";

/** Header, footer and what every page has. */
export const site: SiteWords = {
  skip: "Skip to the text",
  navigation: "Main navigation",
  menu: "Menu",
  modules: "Modules",
  concepts: "Concepts",
  search: "Search",
  questions: "Questions",
  sources: "Sources",
  about: "About",
  instructors: "For instructors",
  theme: "Light or dark",
  review: "Review",
  practice: "Practice",
  progress: "Progress",
  map: "Map",
  license: "Texts under",
  awaited: "The script of this page has not come yet. See whether you are connected.",
  reload: "Load the page again",
  private: "Everything stays in your own browser.",
};
