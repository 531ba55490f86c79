import { questionSetScript as words } from "#language";
import type { Checked } from "../answer.ts";
import { find } from "../dom.ts";
import { arriveAt } from "./arrive.ts";
import { promoteShuffle, promoteView } from "./controls.ts";
import { gateView } from "./gate-view.ts";
import { isKeyOfRun, keepRun, keptRun, tidyRuns } from "./kept-run.ts";
import { marksRow } from "./marks-row.ts";
import { outcome, type Outcome } from "./outcome.ts";
import { newRun, nextOpen, united, type Run } from "./run.ts";
import { printAddress } from "./paper.ts";
import { questionIn, restore, valuesIn } from "./question-in.ts";
import { runView } from "./run-view.ts";
import { scoreView } from "./score-view.ts";
import { waysAfter } from "./ways.ts";

/** Of questions that are not in the page, why not. */
export interface Missed {
  unknown: string[];
  unreachable: string[];
}

/**
 * Questions as one run, below each other or one by one, with a result at the end. The first answer to a question
 * counts. Starts by itself with the questions that it holds; where a run of them is kept, the reader is asked whether
 * to go on with that, and only a page that is loaded again goes on without a word.
 * `data-state` says what is shown: the gate, the run, the result, or nothing yet (busy, empty).
 */
export class QuestionSet extends HTMLElement {
  /** Each question that the page has, in its item. */
  protected readonly items = new Map<string, HTMLElement>();
  #run: Run = newRun([]);
  #isSingle = (): boolean => false;
  #offerShuffle = (_: boolean): void => undefined;

  constructor() {
    super();
    this.addEventListener("checked", (event) => this.#note((event as CustomEvent<Checked>).detail));
  }

  connectedCallback(): void {
    this.#isSingle = promoteView(this, () => this.#draw());
    this.#offerShuffle = promoteShuffle(this);
    find(this, ".next").onclick = () => this.#pass();
    find(this, ".restart").onclick = () => void this.#again();
    for (const item of find(this, ".questions").children) this.add(item as HTMLElement);
    addEventListener("storage", ({ key }) => isKeyOfRun(key) && this.#join());
    addEventListener("beforeprint", () => printAddress(this.#run.ids, this.#run.whole));
    tidyRuns();
    void this.#open();
  }

  /** The ids of the questions that a new run asks; they are in the page by then. */
  protected choose(): Promise<string[]> {
    return Promise.resolve([...this.items.keys()]);
  }

  /** Sees to it that questions are in the page. */
  protected bring(ids: readonly string[]): Promise<Missed> {
    return Promise.resolve({ unknown: ids.filter((id) => !this.items.has(id)), unreachable: [] });
  }

  /** Sentences on a result, apart from the score. */
  protected notes({ missed, open }: Outcome, _run: Run): string[] {
    return missed.length + open === 0 ? [words.allRight] : [];
  }

  /** Called when the last question of a run was answered, and again when one is answered after that. */
  protected completed(_outcome: Outcome, _run: Run): void {
    // A set keeps no results.
  }

  /** Whether a result below three quarters leads back rather than on. */
  protected get leadsBack(): boolean {
    return !("uncounted" in this.dataset);
  }

  /** The run of these questions that was left. */
  protected kept(): Run | undefined {
    return keptRun();
  }

  /** Keeps a run, which may be a new one (`keepRun`). */
  protected keep(run: Run, isNew?: boolean): Run {
    return keepRun(run, isNew);
  }

  /** Takes in an item with a question. */
  protected add(item: HTMLElement): void {
    this.items.set(questionIn(item).id, item);
  }

  get #ordered(): HTMLElement[] {
    return this.#run.ids.flatMap((id) => this.items.get(id) ?? []);
  }
  async #open(): Promise<void> {
    const kept = this.kept();
    const isNew = !kept || kept.given.size === 0;
    if (isNew && !this.#isSingle()) return this.#begin(newRun(await this.choose()));
    const top = scrollY;
    await this.#clear();
    this.#run = kept ?? this.#run;
    if (isNew) this.#begin(newRun(await this.choose()));
    else if (kept.finished || isLoadedAgain()) await this.#resume();
    else this.#ask();
    scrollTo({ top, behavior: "instant" });
  }

  /** Takes the questions away for a moment, where they will stand elsewhere or say more: nothing that is seen may move. */
  async #clear(): Promise<void> {
    this.dataset["state"] = "empty";
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }

  #begin(run: Run): void {
    this.#run = run;
    this.#lay();
    this.#draw();
  }

  /** Asks whether to go on with the run that is kept. */
  #ask(failed = ""): void {
    this.dataset["state"] = "gate";
    const goOn = () => {
      const open = nextOpen(this.#run, this.#run.place);
      this.#run = { ...this.#run, finished: open < 0, place: Math.max(0, open) };
      void this.#resume().then(() => this.#arrive(open < 0 ? undefined : open));
    };
    gateView(find(this, ".gate"), this.#run, failed, goOn, () => void this.#again());
  }

  /** Goes on with the run that is kept: its answers stand there again. */
  async #resume(): Promise<void> {
    const { unknown, unreachable } = await this.bring(this.#run.ids);
    if (unreachable.length > 0) return this.#ask(words.unreachable(unreachable));
    const ids = this.#run.ids.filter((id) => !unknown.includes(id));
    if (ids.length === 0) return this.#begin(newRun(await this.choose()));
    const place = Math.min(this.#run.place, ids.length - 1);
    this.#begin({ ...this.#run, ids, place });
    if (unknown.length > 0) find(this, ".missing").textContent = words.gone(unknown.length);
    for (const [id, item] of this.items) {
      const { values } = this.#run.given.get(id) ?? {};
      if (values && ids.includes(id)) void restore(item, values);
    }
  }

  /** Asks these questions as if they were never answered; without ids, all. */
  async #again(ids?: string[]): Promise<void> {
    const run = newRun(ids ?? (await this.choose()), ids === undefined);
    this.#begin(this.keep(run, true));
    for (const item of this.#ordered) questionIn(item).reset();
    this.#arrive(0);
  }

  /** Takes in what another page answered of the same run. */
  #join(): void {
    const other = this.kept();
    if (!other || (this.#run.begun !== 0 && other.begun !== this.#run.begun)) return;
    this.#run = united(this.#run, other);
    this.#draw();
  }

  /** Each question counts once: what follows the feedback is learning, not knowing. */
  #note({ id, score }: Checked): void {
    const { given } = this.#run;
    const item = this.items.get(id);
    given.set(id, { at: Date.now(), score, ...given.get(id), values: valuesIn(item) });
    this.#run = this.keep(this.#run);
    const result = outcome(this.#run);
    if (result.open === 0) this.completed(result, this.#run);
    this.#draw();
    // What is said of the answer has moved the way on, perhaps out of sight.
    const bar = item?.querySelector(".actions");
    requestAnimationFrame(() => bar?.scrollIntoView({ block: "nearest" }));
  }

  /** Leaves a question open, or ends the run. */
  #pass(): void {
    const { place } = this.#run;
    this.#show(this.#isSingle() ? this.#after(place) : undefined);
  }

  /** The place of the next question that is not answered; undefined where the result comes next. */
  #after(place: number): number | undefined {
    const next = nextOpen(this.#run, place + 1);
    return next > place ? next : undefined;
  }

  /** Shows the question at a place, or the result, which stays above questions that stand below each other. */
  #show(place: number | undefined): void {
    if (place === undefined || this.#isSingle()) this.#run.finished = place === undefined;
    this.#run.place = place ?? this.#run.place;
    this.#run = this.keep(this.#run);
    this.#draw();
    this.#arrive(place);
  }

  /** Brings the reader to the question at a place, or to the result. */
  #arrive(place: number | undefined): void {
    if (this.dataset["state"] === "gate") return;
    const item = place === undefined ? undefined : this.#ordered[place];
    if (!item) arriveAt(find(this, ".score h2"));
    else arriveAt(this.#isSingle() ? find(this, ".place") : item);
  }

  /** Puts the questions of the run into the list, in order. */
  #lay(): void {
    const list = find(this, ".questions");
    const items = this.#ordered;
    if (
      items.length === list.children.length &&
      items.every((item, i) => item === list.children[i])
    )
      return;
    list.replaceChildren(...items);
  }

  #draw(): void {
    const [run, items, isSingle] = [this.#run, this.#ordered, this.#isSingle()];
    const { ids, place, finished } = run;
    const result = outcome(run);
    this.dataset["state"] = finished ? "result" : "run";
    this.#offerShuffle(result.open === result.total);
    const row = marksRow(ids, result.marks, finished ? undefined : place, this.#follow);
    const after = (place: number) => this.#after(place);
    const onShow = (place: number | undefined) => this.#show(place);
    runView(this, { run, result, items, isSingle, row, after, onShow });
    if (finished) this.#drawScore(result, row);
  }

  /** One by one, a number leads to its question; below each other, the browser goes there. */
  readonly #follow = (place: number, event: Event): void => {
    if (!this.#isSingle()) return;
    event.preventDefault();
    this.#show(place);
  };

  #drawScore(result: Outcome, row: HTMLElement): void {
    const run = this.#run;
    const { first, ways } = waysAfter(result, run.whole, this.leadsBack, {
      on: find(this, ".way-on a", HTMLAnchorElement),
      rest: () => this.#show(nextOpen(run, 0)),
      mistakes: () => void this.#again(result.missed),
      again: () => void this.#again(),
    });
    scoreView(find(this, ".score"), {
      result,
      row,
      notes: this.notes(result, run),
      reread: this.leadsBack ? words.reread : words.readAhead,
      missed: this.#ordered.filter((_, index) => result.marks[index] !== "right"),
      ways,
      advises: first === "mistakes" && run.whole,
    });
  }
}

/** Whether the reader reloaded the page, or came back to it: who does goes on as if nothing happened. */
function isLoadedAgain(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  const { type } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
  return type === "reload" || type === "back_forward";
}
