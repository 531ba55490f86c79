/** The front page, for who was here before: the way on, what is due, and how far each module is. */
import { addresses, homeScript as words, steps } from "#language";
import { reviewMinutes } from "../../learning/duration.ts";
import { nextStep } from "../../learning/next-step.ts";
import { overview, type ModuleOverview } from "../../learning/overview.ts";
import { address } from "../address.ts";
import { arrived, element, find } from "../dom.ts";
import { fetchModule } from "../questions/module.ts";
import { results } from "../results.ts";
import { live } from "../live.ts";
import { isBack } from "./back.ts";
import { drawAtChanges } from "./changes.ts";
import { courseOnce } from "./course-once.ts";
import { failure } from "./failure.ts";
import { drawRoute } from "./route.ts";
import { told } from "./told.ts";
import { wayTo, type Way } from "./way.ts";
import { placeOf, readBefore } from "./where.ts";

/** How often it was drawn: what comes in for an earlier time is not shown over a later one. */
let times = 0;

arrived();
drawAtChanges(draw);

async function draw(): Promise<void> {
  if (!isBack()) return;
  const time = ++times;
  const course = await courseOnce();
  if (!course) return show(lastRead(), ...failure(() => void draw()));
  const { questions, families, modules } = course;
  const state = overview(questions, live.records, Date.now(), families);
  const place = placeOf(questions, live.records);
  const module = state.modules.find((one) => one.module === place?.module);
  const way = module && place && (await wayOn(module, place.concept, modules));
  if (time !== times) return;
  show(way ?? lastRead(), dueNow(state.due));
  drawRoute(state.modules, place?.concept);
}

/** The next step in a module from the concept where the reader was; undefined where its title did not come. */
async function wayOn(
  { module, due, concepts }: ModuleOverview,
  last: string,
  modules: string[],
): Promise<Way | undefined> {
  const next = modules[modules.indexOf(module) + 1];
  const isTested = results(module).length > 0;
  const step = nextStep({ concepts, due, isTested, last, hasNext: next !== undefined });
  const concept = "concept" in step ? await titleOf(module, step.concept) : "";
  if (concept === undefined) return undefined;
  return wayTo(step, {
    concept,
    module: named(module),
    next: next === undefined ? undefined : named(next),
  });
}

async function titleOf(module: string, concept: string): Promise<string | undefined> {
  const read = readBefore();
  if (read?.path === address(addresses.concept(concept))) return read.title;
  const file = await fetchModule(module);
  return typeof file === "string"
    ? undefined
    : file.concepts.find(({ id }) => id === concept)?.title;
}

/** A module with its title, as the list has it. */
const named = (id: string) => ({
  id,
  title: document.querySelector(`.route > [data-module="${id}"] a`)?.textContent ?? "",
});

/** Back to the page that was read last. */
function lastRead(): Way | undefined {
  const read = readBefore();
  return read && { label: steps.read(read.title), href: read.path };
}

/** Without a way, the page's own stays: to begin. */
function show(way: Way | undefined, ...below: HTMLElement[]): void {
  const link = find(document, ".way", HTMLAnchorElement);
  if (way) {
    link.href = way.href;
    find(link, "span").textContent = way.label;
  }
  find(document, ".due-now").replaceChildren(...below);
  told();
}

function dueNow(count: number): HTMLElement {
  if (count === 0) return element("span", {}, words.nothingDue);
  const text = words.due(count, reviewMinutes(count));
  return element("a", { className: "button quiet", href: address(addresses.review) }, text);
}
