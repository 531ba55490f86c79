import { progressScript as words } from "#language";
import { reviewMinutes } from "../../learning/duration.ts";
import { overview, type Tally } from "../../learning/overview.ts";
import { element, find } from "../dom.ts";
import { fetchModule } from "../questions/module.ts";
import { live } from "../live.ts";
import { blocked } from "../whole-store.ts";
import { bar } from "./bar.ts";
import { drawAtChanges } from "./changes.ts";
import { courseOnce } from "./course-once.ts";
import { failure } from "./failure.ts";
import { farIn } from "./far.ts";
import { inside } from "./inside.ts";
import { drawLately } from "./lately.ts";

/** What was ever known and what is due: of all, per module, and per goal and concept of the modules that are open. */
export class ProgressOverview extends HTMLElement {
  readonly #connection = new AbortController();

  connectedCallback(): void {
    for (const module of this.#modules) module.ontoggle = () => void this.#drawInside(module);
    drawAtChanges(() => this.#draw(), this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #modules(): NodeListOf<HTMLDetailsElement> {
    return this.querySelectorAll<HTMLDetailsElement>("[data-module]");
  }

  async #draw(): Promise<void> {
    const course = await courseOnce();
    const [records, now] = [live.records, Date.now()];
    drawLately(this, records, now);
    this.#say(course ? [] : failure(() => void this.#draw()));
    if (!course) return;
    const state = overview(course.questions, records, now, course.families);
    this.#drawWhole(state);
    for (const module of this.#modules) {
      const counts = state.modules.find((one) => one.module === module.dataset["module"]);
      if (!counts) continue;
      find(module, ".numbers").replaceChildren(...farIn(counts));
      find(module, ".bar").replaceChildren(bar(counts));
      void this.#drawInside(module);
    }
  }

  #drawWhole(state: Tally): void {
    find(this, ".totals").textContent = words.totals(state);
    find(this, ".whole .bar").replaceChildren(bar(state));
    const review = find(this, ".to-do .review");
    review.hidden = state.due === 0;
    review.textContent = words.review(state.due, reviewMinutes(state.due));
    const begin = this.querySelector<HTMLElement>(".to-do .begin");
    const isNew = state.done === 0 && begin !== null;
    if (begin) begin.hidden = !isNew || state.due > 0;
    find(this, ".to-do .practise").hidden = isNew || state.due > 0;
  }

  /** What a module holds comes from its own file: the page does not grow with the course. */
  async #drawInside(module: HTMLDetailsElement): Promise<void> {
    if (!module.open) return;
    const file = await fetchModule(module.dataset["module"] ?? "");
    const place = find(module, ".inside");
    const shown =
      typeof file === "string"
        ? [element("p", {}, ...failure(() => void this.#drawInside(module)))]
        : inside(file, live.records, Date.now());
    place.replaceChildren(...shown);
  }

  /** What stands in the way of anything, or nothing. */
  #say(failed: HTMLElement[]): void {
    const said = [
      ...(blocked() ? [words.blocked] : []),
      ...(live.damaged > 0 ? [words.damaged(live.damaged)] : []),
    ];
    find(this, ".messages").replaceChildren(...said.join(" "), ...failed);
  }
}
