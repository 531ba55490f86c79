import { plural } from "../plural.ts";
import type { PageWords } from "../shape/pages.ts";

/** The other pages. */
export const pages: PageWords = {
  search: {
    description: "Search the concepts, questions, modules and sources of this course.",
    shortcut: "Ctrl + K (⌘ K on a Mac) opens search on any page.",
  },
  home: {
    length: (modules, least, most) =>
      `${plural(modules, "module", "modules")} of about ${least === most ? "" : `${least} to `}${most} minutes, questions included. No account needed.`,
    outcomes: "After the course you can, among other things",
    route: "The modules",
    concepts: "All concepts",
    search: "Search for a concept or question",
    placeholder: "Concept or question",
  },
  modules: {
    title: "Modules",
    intro: "The modules follow one another, but you can begin with any of them.",
  },
  concepts: {
    title: "Concepts from A to Z",
    short: "Concepts",
    intro: (n) => `${plural(n, "concept", "concepts")}, each described in one sentence.`,
    letter: (letter) => `Concepts with ${letter}`,
    letters: "By letter",
    map: "See also how the concepts connect, on the map",
  },
  question: {
    title: "Question",
    about: "This question belongs to",
    all: "All questions",
    address: "Address of this question:",
    read: "Read the explanation",
    none: "No questions",
  },
  sources: {
    title: "Sources",
    intro:
      "What the texts rest on. Every section names its source; here you see what rests on each source.",
    article: "Articles",
    literature: "Literature that the articles quote",
    background: "Background",
    backgroundIntro:
      "These sources go further than the articles. What rests on them stands in a frame named ‘Background’.",
    rests: "What rests on this",
    via: "Quoted through",
    passesOn: "Quotes",
    consulted: "Verified in",
    open: "To the source",
    role: { article: "Article", literature: "Quoted literature", background: "Background" },
    reference: { undated: "n.d.", in: "In", editor: "Ed.", editors: "Eds.", pages: "pp." },
  },
  about: {
    title: "About",
    course: "The course",
    privacy: "Privacy",
    privacyText:
      "There is no account and there are no cookies. Your answers are kept in the storage of your own browser and go nowhere; this site asks nothing of others. Clear the data of this site in your browser, and your answers are gone.",
    license: "Licence",
    licenseText: "You may reuse and adapt the texts, with attribution, under the terms of",
    codeText: "The code is under the MIT licence.",
    contact: "Seen a mistake?",
    contactText: "Let us know",
    data: "For machines",
    dataText: "The same data as JSON:",
    counts: (modules, concepts, questions, things) =>
      `${plural(modules, "module", "modules")}, ${plural(concepts, "concept", "concepts")} and ${plural(questions, "question", "questions")}.${things < questions ? ` Questions that ask the same of another case count as one for a module and for your progress: that makes ${things}.` : ""}`,
  },
  notFound: {
    title: "This page is not here",
    text: "Perhaps the address was copied wrongly. Search for what you meant, or choose from the concepts.",
    search: "Search",
  },
  moved: {
    title: "Moved",
    text: "This page is now at another address:",
    section: "This section is now at another place:",
  },
};
