import type { NewerWords, OfflineScriptWords, OfflineWords } from "../shape/offline.ts";

/** Without a network. */
export const offline: OfflineWords = {
  title: "This page is not on your device",
  text: "There is no connection, and what stands at this address has not been kept. The address may be wrong; if it is right, the page will be there once you are connected.",
  again: "Try again",
  kept: "What there is",
  heading: "Without a network",
  intro:
    "After a first visit the course is on your device, with search, questions and tests. That takes 2 MB to fetch at most, more room once it is unpacked, and is brought up to date by itself. A browser that is asked to save data keeps nothing until you say so. Your answers stay when you remove the course.",
  noScript: "Without JavaScript your browser cannot keep the course.",
  keep: "Keep the course on this device",
  letGo: "Remove the course from this device",
  reload: "Load the new version",
};

/** What a script says of what is kept. */
export const offlineScript: OfflineScriptWords = {
  unable:
    "This browser cannot keep anything here. That is so in a private window of some browsers, where storage is blocked, and at an address without https.",
  nothing: "Nothing is kept.",
  unwanted: "Nothing is kept, as you chose.",
  busy: "The course is being kept …",
  whole: (pages, megabytes, since, version) =>
    `The whole course is kept: ${pages} pages, ${megabytes} MB, since ${since} (version ${version}).`,
  part: (pages, megabytes, since, version) =>
    `The course is too large to be kept whole. Kept are search, review and progress, the modules that you opened and what else you visited: ${pages} pages, ${megabytes} MB, since ${since} (version ${version}).`,
  damaged: "Your browser has removed a part of that.",
  newest: "This is the newest version.",
  newer: "A new version is ready.",
  unknown: "Whether there is a newer version cannot be found out now.",
  full: "It could not be kept: there is no more room on this device. What was there keeps working.",
  failed:
    "It could not be kept: not everything could be fetched as it should be. What was there keeps working. Try again later.",
  notLetGo: "That did not work. Try again, or clear the data of this site in your browser.",
};

/** The line on a page of which a newer version waits. */
export const newer: NewerWords = {
  title: "There is a new version.",
  reload: "Load again",
};
