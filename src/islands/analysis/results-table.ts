import { analysisScript as words } from "#language";
import type { ItemResult } from "../../learning/analysis/analyse.ts";
import { FEWEST_STUDENTS } from "../../learning/analysis/verdicts.ts";
import { element, find } from "../dom.ts";
import { answerUse } from "./answer-use.ts";
import { graveOf } from "./grave.ts";
import { asCorrelation, asPercent } from "./numbers.ts";

/** More rows than this at once help nobody, and make a page slow. */
const ROWS = 100;

/** By what a table is sorted; what can't be told comes last. */
const SORTS: Record<string, (result: ItemResult) => number> = {
  question: ({ place }) => place,
  n: ({ n }) => n,
  facility: ({ facility }) => facility,
  discrimination: ({ discrimination }) => discrimination ?? Infinity,
};

/** The table of results: sorted by its heads, a hundred rows at a time; each row opens to show how answers were used. */
export class ResultsTable {
  readonly #table: HTMLElement;
  #results: readonly ItemResult[] = [];
  #by = "question";
  #isDown = false;
  #shown = ROWS;

  constructor(table: HTMLElement) {
    this.#table = table;
    for (const head of table.querySelectorAll<HTMLElement>("th[data-by]")) {
      find(head, "button").onclick = () => this.#sort(head.dataset["by"]!);
    }
    this.#more.onclick = () => {
      const before = this.#body.children.length;
      this.#shown += ROWS;
      this.#draw();
      this.#body.children[before]?.querySelector("button")?.focus();
    };
  }

  set results(results: readonly ItemResult[]) {
    this.#results = results;
    this.#shown = ROWS;
    this.#draw();
  }

  /** Opens the row of a question and goes there. */
  go({ question }: ItemResult): void {
    const place = this.#sorted().findIndex((result) => result.question.id === question.id);
    if (place < 0) return;
    if (place >= this.#shown) {
      this.#shown = place + 1;
      this.#draw();
    }
    const button = this.#body.querySelector<HTMLButtonElement>(
      `button[data-question="${question.id}"]`,
    );
    if (button?.ariaExpanded === "false") button.click();
    button?.focus();
    button?.scrollIntoView({ block: "center" });
  }

  get #body(): HTMLElement {
    return find(this.#table, "tbody");
  }

  get #more(): HTMLElement {
    return find(this.#table.parentElement!, ".show-more");
  }

  #sort(by: string): void {
    this.#isDown = this.#by === by && !this.#isDown;
    this.#by = by;
    this.#draw();
  }

  #sorted(): ItemResult[] {
    const of = SORTS[this.#by] ?? SORTS["question"]!;
    const way = this.#isDown ? -1 : 1;
    return [...this.#results].sort((a, b) => {
      const [first, second] = [of(a), of(b)];
      if (first === second) return a.place - b.place;
      if (first === Infinity || second === Infinity) return first - second;
      return (first - second) * way;
    });
  }

  #draw(): void {
    for (const head of this.#table.querySelectorAll<HTMLElement>("th[data-by]")) {
      const isBy = head.dataset["by"] === this.#by;
      head.ariaSort = isBy ? (this.#isDown ? "descending" : "ascending") : null;
    }
    const rows = this.#sorted();
    this.#body.replaceChildren(...rows.slice(0, this.#shown).flatMap(rowsOf));
    const left = rows.length - this.#shown;
    this.#more.hidden = left <= 0;
    this.#more.textContent = words.showMore(Math.min(left, ROWS));
  }
}

/** A question with its figures, and a row below it that is filled once it is opened. */
function rowsOf(result: ItemResult): HTMLElement[] {
  const { question, n, facility, discrimination, verdicts } = result;
  const id = `use:${question.id}`;
  const button = element("button", { type: "button", ariaExpanded: "false" }, question.prompt);
  button.dataset["question"] = question.id;
  button.setAttribute("aria-controls", id);
  const said = [
    ...verdicts.map((verdict) => words.verdicts[verdict]),
    ...(n < FEWEST_STUDENTS ? [words.fewAnswers] : []),
  ];
  const cell = element("td", { colSpan: 4 });
  const below = element("tr", { id, className: "below", hidden: true }, cell);
  button.onclick = () => {
    const isOpen = button.ariaExpanded === "true";
    button.ariaExpanded = String(!isOpen);
    below.hidden = isOpen;
    if (!isOpen && !cell.firstChild) cell.append(answerUse(result));
  };
  const row = element(
    "tr",
    { className: graveOf(result) },
    element(
      "th",
      { scope: "row" },
      button,
      ...(said.length > 0 ? [element("p", { className: "note" }, said.join(" · "))] : []),
    ),
    element("td", {}, String(n)),
    element("td", {}, asPercent(facility)),
    element("td", {}, asCorrelation(discrimination)),
  );
  return [row, below];
}
