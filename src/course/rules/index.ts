import { Links } from "../links.ts";
import type { Course } from "../model.ts";
import type { Report } from "../problems.ts";
import { backgroundMarked } from "./background-marked.ts";
import { conceptsAsked } from "./concepts-asked.ts";
import { craftAnswerable } from "./craft-answerable.ts";
import { craftBrackets } from "./craft-brackets.ts";
import { craftFeedback } from "./craft-feedback.ts";
import { craftLongest } from "./craft-longest.ts";
import { craftNegation } from "./craft-negation.ts";
import { craftNumbers } from "./craft-numbers.ts";
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
import type { RuleLevel } from "../schemas/course.ts";
import { didYouMean } from "../suggest.ts";
import { conceptsApplied } from "./concepts-applied.ts";
import { draftsLeftOut } from "./drafts-left-out.ts";
import { goalsAsked } from "./goals-asked.ts";
import { knownCases } from "./known-cases.ts";
import { knownGoals } from "./known-goals.ts";
import { knownTwins } from "./known-twins.ts";
import { levelsMixed } from "./levels-mixed.ts";
import { permanentKept } from "./permanent-kept.ts";
import { questionsGoal } from "./questions-goal.ts";
import { uniqueCases } from "./unique-cases.ts";
import { uniqueGoals } from "./unique-goals.ts";
import type { Rule } from "./rule.ts";
import { sectionsCite } from "./sections-cite.ts";
import { sourcesCited } from "./sources-cited.ts";
import { uniqueAnchors } from "./unique-anchors.ts";
import { uniqueNames } from "./unique-names.ts";
import { uniqueQuestions } from "./unique-questions.ts";

/** What holds a site together: none can be made of a course that breaks these. */
export const integrity: Record<string, Rule> = {
  "known-modules": knownModules,
  "known-concepts": knownConcepts,
  "known-links": knownLinks,
  "known-pictures": knownPictures,
  "known-sources": knownSources,
  "known-relations": knownRelations,
  "known-figures": knownFigures,
  "known-goals": knownGoals,
  "known-cases": knownCases,
  "known-twins": knownTwins,
  "files-used": filesUsed,
  "plain-fields": plainFields,
  "unique-anchors": uniqueAnchors,
  "unique-names": uniqueNames,
  "unique-questions": uniqueQuestions,
  "unique-goals": uniqueGoals,
  "unique-cases": uniqueCases,
  "one-module": oneModule,
  "formerly-free": formerlyFree,
  "permanent-kept": permanentKept,
  "drafts-left-out": draftsLeftOut,
  "craft-answerable": craftAnswerable,
};

/** What makes a good course of it, with how much it is held to where `rules:` of course.yaml does not say. */
export const craft: Record<string, { rule: Rule; level: RuleLevel }> = {
  "background-marked": { rule: backgroundMarked, level: "error" },
  "concepts-applied": { rule: conceptsApplied, level: "off" },
  "concepts-asked": { rule: conceptsAsked, level: "error" },
  "craft-brackets": { rule: craftBrackets, level: "warn" },
  "craft-feedback": { rule: craftFeedback, level: "error" },
  "craft-longest": { rule: craftLongest, level: "warn" },
  "craft-negation": { rule: craftNegation, level: "warn" },
  "craft-numbers": { rule: craftNumbers, level: "warn" },
  "craft-options": { rule: craftOptions, level: "error" },
  "craft-position": { rule: craftPosition, level: "warn" },
  "goals-asked": { rule: goalsAsked, level: "off" },
  "levels-mixed": { rule: levelsMixed, level: "off" },
  "module-test": { rule: moduleTest, level: "error" },
  "no-orphans": { rule: noOrphans, level: "error" },
  "questions-goal": { rule: questionsGoal, level: "off" },
  "sections-cite": { rule: sectionsCite, level: "error" },
  "sources-cited": { rule: sourcesCited, level: "error" },
};

/** `rules:` names rules of craft: what holds a site together cannot be switched off. */
function checkLevels(course: Course, report: Report): void {
  const names = Object.keys(craft);
  for (const name of Object.keys(course.settings.rules)) {
    if (names.includes(name)) continue;
    const [what, advice] = Object.hasOwn(integrity, name)
      ? [
          `The rule "${name}" has no level: no site can be made of a course that breaks it.`,
          "Remove it.",
        ]
      : [
          `There is no rule "${name}".`,
          didYouMean(name, names, `Rules with a level: ${names.join(", ")}.`),
        ];
    report.error(course.at("rules", name), what, advice);
  }
}

/** A report in which everything weighs the same. */
function levelled(report: Report, level: "error" | "warn"): Report {
  const say: Report["error"] = (place, what, advice) =>
    level === "error" ? report.error(place, what, advice) : report.warning(place, what, advice);
  return { error: say, warning: say };
}

/** Rules that ask what words mean: of a course in a language that is not known they can say nothing. */
const OF_WORDS: readonly Rule[] = [craftNegation, craftNumbers, craftOptions];

/** Judges a course by every rule. */
export function checkRules(course: Course, report: Report): void {
  const links = new Links(course, "/");
  checkLevels(course, report);
  for (const rule of Object.values(integrity)) rule(course, report, links);
  const { settings: absent } = course.unread;
  for (const [name, { rule, level }] of Object.entries(craft)) {
    if (absent.includes("language") && OF_WORDS.includes(rule)) continue;
    const held = course.settings.rules[name] ?? level;
    if (held !== "off") rule(course, levelled(report, held), links);
  }
}
