import { questionListScript as words } from "#language";
import { find } from "../dom.ts";
import { filterBy } from "./filter.ts";
import type { FilterForm } from "./form.ts";
import { allRows, rowsIn, type ModuleRows, type Row } from "./rows.ts";
import { showAnswers } from "./shown-answers.ts";
import { showRows } from "./show-rows.ts";
import { showTicks } from "./ticks.ts";

/** Rows by id; an id that a question had before leads to it unless another has it now. */
const byId = (rows: readonly Row[]): Map<string, Row> =>
  new Map([
    ...rows.flatMap((row) => row.formerly.map((id) => [id, row] as const)),
    ...rows.map((row) => [row.id, row] as const),
  ]);

/** The list as it is shown: the rows that fit what is asked, each with its tick box. */
export class QuestionListView {
  /** Is told which questions were ticked, or unticked. */
  onTick: (ids: string[], isTicked: boolean) => void = () => {};
  readonly #list: HTMLElement;
  readonly #filters: FilterForm;
  readonly #foundText = find(document, ".found");
  readonly #tickAll = find(document, ".tick-all", HTMLButtonElement);
  readonly #clear = find(document, ".clear", HTMLButtonElement);
  /** How many rows are laid out at once; who asks for more gets as many again. */
  readonly #step: number;
  /** How many questions the course has. */
  readonly #total: number;
  #most: number;
  #modules: ModuleRows[];
  #rows: Row[];
  #byId: ReadonlyMap<string, Row>;
  #found: ReadonlySet<Row> = new Set();
  #shown: readonly Row[] = [];
  #ticked: ReadonlySet<string> = new Set();

  constructor(list: HTMLElement, filters: FilterForm) {
    this.#list = list;
    this.#filters = filters;
    this.#step = this.#most = Number(list.dataset["most"]);
    this.#total = Number(list.dataset["count"]);
    this.#modules = rowsIn(list);
    this.#rows = allRows(this.#modules);
    this.#byId = byId(this.#rows);
    list.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) this.onTick([target.value], target.checked);
    });
    this.#tickAll.onclick = () => {
      const ids = [...this.#found].map(({ id }) => id);
      this.onTick(ids, !ids.every((id) => this.#ticked.has(id)));
    };
    this.#clear.onclick = () => this.#filters.clear();
  }

  /** The rows that are here, in the order of the course. */
  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** The row of a question, by the id that it has or had; undefined where it is not here. */
  rowOf(id: string): Row | undefined {
    return this.#byId.get(id);
  }

  /** Takes the rows of all modules that are here now. */
  set modules(modules: ModuleRows[]) {
    this.#modules = modules;
    this.#rows = allRows(modules);
    this.#byId = byId(this.#rows);
    this.#draw();
  }

  /** Shows what fits what is asked now. */
  filter(): void {
    this.#most = this.#step;
    this.#draw();
  }

  /** Ticks what is in the set. */
  tick(ids: readonly string[]): void {
    this.#ticked = new Set(ids);
    this.#drawTicks();
  }

  #draw(): void {
    const { asked } = this.#filters;
    this.#found = new Set(this.#rows.filter(filterBy(asked)));
    if (this.#modules.length > 0)
      this.#shown = showRows(this.#list, this.#modules, this.#found, {
        most: this.#most,
        next: this.#step,
        onMore: () => this.#showMore(),
      });
    const { answers } = this.#filters;
    this.#list.toggleAttribute("data-answers", answers);
    if (answers) void showAnswers(this.#shown);
    this.#foundText.textContent = words.found(this.#found.size, this.#total);
    this.#clear.hidden = Object.values<string>({ ...asked }).every((value) => value.trim() === "");
    this.#drawTicks();
  }

  #showMore(): void {
    const first = this.#shown.length;
    this.#most += this.#step;
    this.#draw();
    this.#shown[first]?.element.querySelector("input")?.focus();
  }

  #drawTicks(): void {
    showTicks(this.#shown, this.#ticked);
    const isAll = [...this.#found].every(({ id }) => this.#ticked.has(id));
    const count = this.#found.size;
    this.#tickAll.hidden = count === 0;
    this.#tickAll.textContent = isAll ? words.untickAll(count) : words.tickAll(count);
  }
}
