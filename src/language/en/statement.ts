import type { StatementWords } from "../shape/statement.ts";

/** The accessibility statement, in the parts that the European model has. */
export const statement: StatementWords = {
  title: "Accessibility",
  lead: (course) => `Accessibility statement of ${course}.`,
  commitment: (publisher, course) =>
    `${publisher} strives for ${course} to be usable by all, in accordance with Directive (EU) 2016/2102. The standard is EN 301 549, and in it WCAG 2.1, levels A and AA; this site is built and tested for WCAG 2.2 AA.`,
  scope: (address) => `This statement is about all that stands below ${address}.`,
  status: "Compliance status",
  statusText: {
    none: "Not established: no independent party has evaluated this site by WCAG-EM. Measures are taken (below), and all that machines can check is checked at every change. That is no claim to comply, wholly or in part: that takes a full evaluation.",
    partial:
      "Partially compliant. An evaluation found that not all requirements are met yet; its report has what is missing.",
    full: "Fully compliant. An evaluation found no requirement that is not met.",
  },
  report: "Report of the evaluation",
  register: "This statement in the register",
  limits: "Non-accessible content",
  limitsText: [
    "The map of all concepts is one large picture. What it shows stands below it as a list, which serves better those who enlarge much or use a screen reader.",
    "The map to fill in can be done by keyboard and with a screen reader, but takes more steps that way than dragging.",
    "Without JavaScript all can be read, all answers and explanations too. Checking, practice, review, search and the analysis for instructors need JavaScript.",
    "Files for other programs (Moodle, Canvas, SCORM and others) show the questions as that program does. Whether that is accessible is up to the program.",
    "Pages of others that are linked to are not part of this statement.",
  ],
  tested: "How this was checked",
  testedText:
    "At every change a fixed set of tests runs on the whole site, in a real browser. One fault stops the change. They check that:",
  tests: [
    "axe finds no fault (rules for WCAG 2.0, 2.1 and 2.2, A and AA, among them contrast and the size of targets), on pages that together show every part of the site, light and dark, 320 and 1280 pixels wide;",
    "nothing scrolls sideways at 320 pixels, which is what 400% zoom comes to;",
    "nothing moves by itself;",
    "every page is valid HTML, and no link or anchor is dead;",
    "questions can be answered by keyboard, and what changes once they are checked is read out;",
    "every picture has a text, every figure a description in words.",
  ],
  untestedText: "What tests can’t do, and what was not done yet:",
  untested: [
    "no independent party has evaluated the site by WCAG-EM;",
    "it was not tested with people with disabilities;",
    "it was not tested systematically with screen readers such as JAWS, NVDA and VoiceOver, or by voice.",
  ],
  measures: "Measures",
  measuresText: [
    "Accessibility is asked of every change, and stands in the automatic tests.",
    "The site works without a mouse, without colour as the only sign and without movement for who prefers that; it has a light and a dark scheme and follows high contrast.",
    "Authors get an error where a picture has no text or a figure no description.",
  ],
  contact: "Something in your way?",
  contactText:
    "Is there something that you can’t read or use, or do you need the content in another form? Report it, with the address of the page and what you tried.",
  contactGo: "Report a problem with accessibility",
  enforcement: "Not content with the answer?",
  enforcementText:
    "If you get no answer or are not content with it, and the publisher is a public body, turn to the authority that watches over this in its country:",
  enforcementLink: {
    text: "list of the European Commission",
    href: "https://digital-strategy.ec.europa.eu/en/policies/web-accessibility",
  },
  date: "Date",
  dateText: (date) =>
    `This statement was last looked at on ${date}. It is looked at once a year at least, and at every large change.`,
  fill: "To be filled in by who publishes this site",
  fillText: [
    "Who publishes the site, and where visitors report a problem. Public bodies in the European Union must publish a statement.",
    "That goes into course.yaml, under accessibility; so does what an evaluation found.",
  ],
  nobody: "Who publishes this site",
};
