import { plural } from "../plural.ts";
import type { FillScriptWords, FillWords } from "../shape/fill.ts";

/** The map that a reader fills in, as its pages have it. */
export const fill: FillWords = {
  title: "Fill in the map",
  intro:
    "The names of concepts were taken off the map. Can you put them back? The lines say what belongs where. This is practice: it is not graded.",
  ofModule: (module) => `Fill in: ${module}`,
  introModule: (names) =>
    `Put ${names} names back in their places. The lines say what belongs where.`,
  drag: "Drag a name to a place, or choose a name and then a place.",
  how: "How it works",
  given:
    "Names that stand there already belong to concepts of another module, or are given because more than one map would be right without them.",
  byKeys:
    "By keyboard: Enter picks a name up and puts it down, the arrows go from place to place, Escape lets go, Delete takes a name away.",
  alike: "Places with exactly the same lines may swap their names.",
  part: "Of this module it has the concepts with most relations among themselves.",
  names: "Names",
  drawing: "The map to fill in",
  count: "Taken away",
  away: (names, all) => (all ? `all ${names} names` : plural(names, "name", "names")),
  check: "Check",
  hint: "Hint",
  restart: "Start again",
  inList: "As a list",
  introList: "The same task in words. What you choose here stands on the map too.",
  toList: "Rather a list?",
  place: (n) => `place ${n}`,
  choose: "Choose …",
  noScript:
    "Filling in needs JavaScript. This is the map as it is, with the names in their places.",
  tooFew: "This module has too few relations to fill in.",
  leftOut: "Too few relations to fill in:",
  none: "No module of this course has enough relations to fill in.",
  whole: "The concept map",
  toModule: (module) => `To the module: ${module}`,
  next: (module) => `Next map: ${module}`,
};

/** The same, as its script has it. */
export const fillScript: FillScriptWords = {
  place: (n) => `place ${n}`,
  empty: "empty",
  right: "right",
  wrong: "not right",
  held: (name) => `${name}: choose a place.`,
  put: (name, place, left) => `${name} is in ${place}. Still to place: ${left}.`,
  back: (name) => `${name} is back among the names.`,
  verdict: (right, wrong, open) =>
    [`${right} right`, `${wrong} not right`, ...(open ? [`${open} still empty`] : [])].join(", ") +
    ".",
  done: "All names are in their places.",
  begin: (names) => `Still to place: ${names}.`,
  chooseFirst: "Choose a name or a place first; the hint is about that one.",
};
