import { best } from "../../learning/results.ts";
import { nextStep } from "../../learning/next-step.ts";
import type { ModuleOverview } from "../../learning/overview.ts";
import { element, find } from "../dom.ts";
import { results } from "../results.ts";
import { farIn } from "./far.ts";
import { fillRing } from "./ring.ts";
import { shortWayTo } from "./way.ts";

/** Shows in the list of modules how far each is, and the next step in it. */
export function drawRoute(modules: readonly ModuleOverview[], last: string | undefined): void {
  for (const item of document.querySelectorAll<HTMLElement>(".route > li")) {
    const module = modules.find((one) => one.module === item.dataset["module"]);
    if (!module) continue;
    const test = best(results(module.module));
    const { concepts, due } = module;
    const step = nextStep({ concepts, due, isTested: test !== undefined, last, hasNext: true });
    const way = shortWayTo(step, module.module);
    fillRing(find(item, ".ring", SVGElement), module);
    // What is due is a way itself.
    const ways = step.do === "review" ? { review: way } : { way };
    find(item, ".far").replaceChildren(
      ...sizeOf(item, module),
      ...farIn(module, { test, ...ways }),
    );
  }
}

/** How long an untouched module is: on a phone it stands in the place of how far it is. */
const sizeOf = (item: HTMLElement, { done }: ModuleOverview): HTMLElement[] =>
  done > 0 ? [] : [element("span", { className: "size" }, find(item, ".note").textContent)];
