import type { ExportWords } from "../shape/exports.ts";

/** What stands in exported files, and what is said of them. */
export const exporting: ExportWords = {
  whole: "all",
  tags: { module: "module", concept: "concept", goal: "goal", level: "level" },
  levels: {
    remember: "remember",
    understand: "understand",
    apply: "apply",
    judge: "judge",
  },
  remarks: "About the answers:",
  model: "A possible answer:",
  kinds: {
    single: "single choice",
    multiple: "multiple choice",
    text: "short text",
    number: "number",
    order: "order",
    match: "match",
    open: "open",
  },
  parts: {
    case: "case",
    markup: "markup",
    feedback: "feedback per answer",
    explanation: "explanation",
    hint: "hint",
    link: "link back",
    tags: "tags",
    tolerance: "tolerance",
    unit: "unit",
    exact: "case counts",
    fixed: "fixed order",
  },
  fits: { own: "kept", partly: "kept in part", moved: "stands in another text", lost: "left out" },
  but: (kinds: string) => `except ${kinds}`,
  as: (kind: string) => `as ${kind}`,
  notes: {
    moodle:
      "For Moodle 4.4 or later; an older Moodle needs the Ordering plugin for questions to put in order. Pictures stay links to this site. Moodle decides what counts as the same answer: accents and punctuation do there.",
    gift: "For Moodle and others that read GIFT. A question to put in order becomes a match of places and steps.",
    canvas:
      "For Canvas, a quiz for each module. Questions to put in order work in New Quizzes only. Canvas has no place for what is said of a wrong typed answer: it stands in the explanation.",
    qti: "QTI 2.1, for TAO, Inspera and others: a file for each question, a test for each module. Canvas has a file of its own.",
    brightspace:
      "For Brightspace’s question library. A number becomes a short answer: its tolerance is left out.",
    blackboard:
      "For Blackboard Learn and Ultra, plain text only: feedback, explanations and hints are left out. Blackboard advises at most 250 questions at a time. A match in which an answer fits twice or nowhere becomes a choice for each row.",
    anki: "Cards for Anki, a deck for each module. Import them as notes of the type Basic; importing again updates the cards and keeps your schedule.",
    csv: "For a spreadsheet: a row for each question, texts as HTML.",
    json: "For programs: all that a question has, texts as HTML.",
  },
};
