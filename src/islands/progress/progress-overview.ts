import { progressScript as words } from "#language";
import { overview } from "../../learning/overview.ts";
import { find } from "../dom.ts";
import { fetchCourse, type CourseQuestions } from "../questions/course.ts";
import { fetchModule } from "../questions/module.ts";
import { live } from "../site.ts";
import { blocked } from "../whole-store.ts";
import { bar } from "./bar.ts";
import { conceptTable } from "./concept-table.ts";

/** What is done, known and due: per module, and per concept of the modules that are open. */
export class ProgressOverview extends HTMLElement {
  #course: CourseQuestions | undefined;
  readonly #connection = new AbortController();

  connectedCallback(): void {
    for (const module of this.#modules) module.ontoggle = () => void this.#drawConcepts(module);
    addEventListener("progress", () => this.#draw(), { signal: this.#connection.signal });
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #modules(): NodeListOf<HTMLDetailsElement> {
    return this.querySelectorAll<HTMLDetailsElement>("[data-module]");
  }

  async #open(): Promise<void> {
    const course = await fetchCourse();
    if (typeof course === "string") return this.#say(words.failed);
    this.#course = course;
    this.#draw();
  }

  #draw(): void {
    if (!this.#course) return;
    const { questions, families } = this.#course;
    const state = overview(questions, live.records, Date.now(), families);
    for (const module of this.#modules) {
      const counts = state.modules.find((one) => one.module === module.dataset["module"]);
      if (!counts) continue;
      const due = counts.due > 0 ? ` · ${words.due(counts.due)}` : "";
      find(module, ".numbers").textContent = words.numbers(counts.known, counts.total) + due;
      find(module, ".bar").replaceChildren(bar(counts));
      void this.#drawConcepts(module);
    }
    const said = [
      ...(blocked() ? [words.blocked] : []),
      ...(live.damaged > 0 ? [words.damaged(live.damaged)] : []),
    ];
    this.#say(
      said.length > 0 ? said.join(" ") : words.totals(state.done, state.known, state.total),
    );
  }

  /** The titles of the concepts come from the module's own file: the page does not grow with the course. */
  async #drawConcepts(module: HTMLDetailsElement): Promise<void> {
    if (!module.open) return;
    const questions = await fetchModule(module.dataset["module"] ?? "");
    const place = find(module, ".concepts");
    if (typeof questions === "string") place.textContent = words.failed;
    else place.replaceChildren(conceptTable(questions, live.records, Date.now()));
  }

  #say(text: string): void {
    find(this, ".messages").textContent = text;
  }
}
