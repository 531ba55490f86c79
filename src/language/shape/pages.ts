/** The other pages. */
export interface PageWords {
  search: {
    /** What the page is, for search engines. */
    description: string;
    /** With which keys search opens on any page: Ctrl+K, and ⌘K on a Mac. */
    shortcut: string;
  };
  home: {
    /** How many modules there are, and how many minutes one takes: least and most. */
    length: (modules: number, least: number, most: number) => string;
    outcomes: string;
    route: string;
    concepts: string;
    search: string;
    placeholder: string;
  };
  modules: {
    title: string;
    intro: string;
  };
  concepts: {
    title: string;
    short: string;
    intro: (n: number) => string;
    letter: (letter: string) => string;
    letters: string;
    map: string;
  };
  question: {
    title: string;
    about: string;
    address: string;
    all: string;
    read: string;
    none: string;
  };
  sources: {
    title: string;
    intro: string;
    article: string;
    literature: string;
    background: string;
    backgroundIntro: string;
    rests: string;
    via: string;
    passesOn: string;
    consulted: string;
    open: string;
    role: {
      article: string;
      literature: string;
      background: string;
    };
    /** What a reference says in words. */
    reference: { undated: string; in: string; editor: string; editors: string; pages: string };
  };
  about: {
    title: string;
    course: string;
    privacy: string;
    privacyText: string;
    license: string;
    licenseText: string;
    codeText: string;
    contact: string;
    contactText: string;
    data: string;
    dataText: string;
    /** @param things how many there are to know: questions, twins counted once */
    counts: (modules: number, concepts: number, questions: number, things: number) => string;
  };
  notFound: {
    title: string;
    text: string;
    search: string;
  };
  moved: {
    title: string;
    text: string;
    section: string;
  };
}
