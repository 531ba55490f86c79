/** Without a network: the page that stands in for what is not kept, and what is told of what is. */
export interface OfflineWords {
  /** Of the page that stands in. */
  title: string;
  text: string;
  again: string;
  /** Above the links to what is kept. */
  kept: string;
  /** On the page about the course. */
  heading: string;
  intro: string;
  noScript: string;
  keep: string;
  letGo: string;
  reload: string;
}

/** What a script says of what is kept on this device. */
export interface OfflineScriptWords {
  /** The browser cannot keep anything. */
  unable: string;
  nothing: string;
  /** The reader wants nothing to be kept. */
  unwanted: string;
  busy: string;
  whole: (pages: string, megabytes: string, since: string, version: string) => string;
  part: (pages: string, megabytes: string, since: string, version: string) => string;
  /** Some of it is gone again. */
  damaged: string;
  newest: string;
  newer: string;
  unknown: string;
  full: string;
  failed: string;
  notLetGo: string;
}

/** The line on a page of which a newer version waits. */
export interface NewerWords {
  title: string;
  reload: string;
}
