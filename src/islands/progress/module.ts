/** The page of a module, for who was here before: the next step, and how far its goals and concepts are. */
import { goalStates, standing as words } from "#language";
import { familiesBy } from "../../learning/families.ts";
import { goalState, type GoalState } from "../../learning/goals.ts";
import { readModuleFile, type ModuleFile } from "../../learning/module-file.ts";
import { nextStep, type Position } from "../../learning/next-step.ts";
import { tally } from "../../learning/overview.ts";
import { best, type TestResult } from "../../learning/results.ts";
import { find } from "../dom.ts";
import { results } from "../results.ts";
import { live } from "../live.ts";
import { isBack } from "./back.ts";
import { bar } from "./bar.ts";
import { drawAtChanges } from "./changes.ts";
import { dateOf } from "./dates.ts";
import { farIn } from "./far.ts";
import { fillRing } from "./ring.ts";
import { told } from "./told.ts";
import { lastOf } from "./where.ts";
import { wayTo } from "./way.ts";

const file = readModuleFile(JSON.parse(find(document, ".module-file").textContent));
if (file) drawAtChanges(() => draw(file));

function draw(module: ModuleFile): void {
  if (!isBack()) return;
  const [records, now] = [live.records, Date.now()];
  const families = familiesBy(module.families);
  const count = (ids: readonly string[]) => tally(ids, records, now, families);
  const concepts = module.concepts.map(({ id, questions }) => ({
    concept: id,
    ...count(questions),
  }));
  const whole = count(module.concepts.flatMap(({ questions }) => questions));
  const test = best(results(module.id));

  drawWay(module, { concepts, due: whole.due, isTested: test !== undefined });
  find(document, ".overall .bar").replaceChildren(bar(whole));
  find(document, ".overall .numbers").replaceChildren(...farIn(whole, { test }));
  for (const [i, item] of document.querySelectorAll<HTMLElement>(".goals li").entries()) {
    const goal = module.goals[i];
    // A goal that no question serves has no state.
    if (!goal || goal.questions.length === 0) continue;
    drawGoal(item, goalState(goal.applied, goal.questions, records));
  }
  for (const concept of concepts) {
    const item = find(document, `[data-concept="${concept.concept}"]`);
    fillRing(find(item, ".ring", SVGElement), concept);
    find(item, ".far").replaceChildren(...farIn(concept));
  }
  find(document, ".best").textContent = test ? said(test) : "";
  told();
}

function drawWay(module: ModuleFile, position: Omit<Position, "last" | "hasNext">): void {
  const last = lastOf(module.concepts.map(({ id }) => id));
  const step = nextStep({ ...position, last, hasNext: module.next !== undefined });
  const concept = module.concepts.find(({ id }) => "concept" in step && id === step.concept);
  const { label, href } = wayTo(step, { module, next: module.next, concept: concept?.title });
  const link = document.querySelector<HTMLAnchorElement>(".way");
  if (!link) return;
  link.href = href;
  find(link, "span").textContent = label;
}

function drawGoal(item: HTMLElement, state: GoalState): void {
  item.dataset["goal"] = state;
  find(item, ".far").textContent = goalStates[state];
}

function said({ right, total, at }: TestResult): string {
  return words.bestOn(right, total, dateOf(at));
}
