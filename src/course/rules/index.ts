import { Catalogue } from "../catalogue.ts";
import type { Course } from "../model.ts";
import type { Report } from "../problems.ts";
import { backgroundMarked } from "./background-marked.ts";
import { conceptsAsked } from "./concepts-asked.ts";
import { craftAnswerable } from "./craft-answerable.ts";
import { craftFeedback } from "./craft-feedback.ts";
import { craftLongest } from "./craft-longest.ts";
import { craftNegation } from "./craft-negation.ts";
import { craftOptions } from "./craft-options.ts";
import { craftPosition } from "./craft-position.ts";
import { formerlyFree } from "./formerly-free.ts";
import { knownConcepts } from "./known-concepts.ts";
import { filesUsed } from "./files-used.ts";
import { knownFigures } from "./known-figures.ts";
import { knownLinks } from "./known-links.ts";
import { knownModules } from "./known-modules.ts";
import { knownPictures } from "./known-pictures.ts";
import { knownRelations } from "./known-relations.ts";
import { knownSources } from "./known-sources.ts";
import { moduleTest } from "./module-test.ts";
import { noOrphans } from "./no-orphans.ts";
import { oneModule } from "./one-module.ts";
import { plainFields } from "./plain-fields.ts";
import type { Rule } from "./rule.ts";
import { sectionsCite } from "./sections-cite.ts";
import { sourcesCited } from "./sources-cited.ts";
import { uniqueAnchors } from "./unique-anchors.ts";
import { uniqueNames } from "./unique-names.ts";
import { uniqueQuestions } from "./unique-questions.ts";

const rules: Rule[] = [
  knownModules,
  knownConcepts,
  knownLinks,
  knownPictures,
  knownSources,
  knownRelations,
  knownFigures,
  filesUsed,
  plainFields,
  uniqueAnchors,
  uniqueNames,
  uniqueQuestions,
  oneModule,
  noOrphans,
  sectionsCite,
  sourcesCited,
  backgroundMarked,
  conceptsAsked,
  moduleTest,
  formerlyFree,
  craftAnswerable,
  craftFeedback,
  craftLongest,
  craftOptions,
  craftNegation,
  craftPosition,
];

/** Judges a course by every rule. */
export function checkRules(course: Course, report: Report): void {
  const catalogue = new Catalogue(course.concepts);
  for (const rule of rules) rule(course, report, catalogue);
}
