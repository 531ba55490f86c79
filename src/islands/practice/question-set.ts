import { questionSetScript as words } from "#language";
import type { Answer, Checked } from "../answer.ts";
import { find } from "../dom.ts";
import { QuizQuestion } from "../quiz-question.ts";
import { arriveAt } from "./arrive.ts";
import { promoteShuffle, promoteView } from "./controls.ts";
import { gateView } from "./gate-view.ts";
import { isKeyOfRun, keepRun, keptRun, tidyRuns } from "./kept-run.ts";
import { marksRow } from "./marks-row.ts";
import { outcome, wayOn, type Outcome } from "./outcome.ts";
import { newRun, nextOpen, united, type Run } from "./run.ts";
import { printAddress } from "./paper.ts";
import { scoreView, type Way } from "./score-view.ts";

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
    this.#next.onclick = () => this.#pass();
    this.#restart.onclick = () => void this.#again();
    for (const item of find(this, ".questions").children) this.add(item as HTMLElement);
    addEventListener("storage", ({ key }) => isKeyOfRun(key) && this.#join());
    addEventListener("beforeprint", printAddress);
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

  /** Takes in an item with a question. */
  protected add(item: HTMLElement): void {
    this.items.set(questionIn(item).id, item);
  }

  get #ordered(): HTMLElement[] {
    return this.#run.ids.flatMap((id) => this.items.get(id) ?? []);
  }
  get #next(): HTMLButtonElement {
    return find(this, ".next", HTMLButtonElement);
  }
  get #restart(): HTMLButtonElement {
    return find(this, ".restart", HTMLButtonElement);
  }

  async #open(): Promise<void> {
    const kept = keptRun();
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
      if (values && ids.includes(id)) void restore(questionIn(item), values);
    }
  }

  /** Asks these questions as if they were never answered; without ids, all. */
  async #again(ids?: string[]): Promise<void> {
    const run = newRun(ids ?? (await this.choose()), ids === undefined);
    this.#begin(keepRun(run, true));
    for (const item of this.#ordered) questionIn(item).reset();
    this.#arrive(0);
  }

  /** Takes in what another page answered of the same run. */
  #join(): void {
    const other = keptRun();
    if (!other || (this.#run.begun !== 0 && other.begun !== this.#run.begun)) return;
    this.#run = united(this.#run, other);
    this.#draw();
  }

  /** Each question counts once: what follows the feedback is learning, not knowing. */
  #note({ id, score }: Checked): void {
    const { given } = this.#run;
    const values = this.items.get(id)?.querySelector<Answer>("[data-answer]")?.values ?? [];
    given.set(id, { at: Date.now(), score, ...given.get(id), values });
    this.#run = keepRun(this.#run);
    const result = outcome(this.#run);
    if (result.open === 0) this.completed(result, this.#run);
    this.#draw();
    // What is said of the answer has moved the way on, perhaps out of sight.
    const bar = this.items.get(id)?.querySelector(".actions");
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
    this.#run = keepRun(this.#run);
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
    const run = this.#run;
    const { ids, place, finished } = run;
    const [single, result] = [this.#isSingle(), outcome(run)];
    this.dataset["state"] = finished ? "result" : "run";
    for (const [index, item] of this.#ordered.entries()) {
      item.hidden = single && (finished || index !== place);
      item.tabIndex = -1;
      this.#leadOn(item, this.#after(index));
    }
    const heading = find(this, ".place");
    heading.hidden = !single || finished;
    heading.textContent = words.place(place + 1, ids.length);
    const isAnswered = single && run.given.has(ids[place] ?? "");
    const isLast = this.#after(place) === undefined;
    this.#next.hidden = finished || (isAnswered && !isLast);
    this.#next.textContent = single && !isLast ? words.skip : words.finish;
    this.#next.classList.toggle("button", !single);
    this.#offerShuffle(result.open === result.total);
    this.#restart.hidden = finished || result.open === result.total;
    const answered = words.answered(result.total - result.open, result.total);
    find(this, ".tally").textContent = single || finished ? "" : answered;
    const row = marksRow(ids, result.marks, finished ? undefined : place, this.#follow);
    find(this, ".run-row").replaceChildren(...(single && !finished ? [row] : []));
    if (finished) this.#drawScore(result, row);
  }

  /** Tells a question what follows it, once that is another place than before: its bar is drawn anew for it. */
  #leadOn(item: HTMLElement, next: number | undefined): void {
    const told = String(next);
    if (item.dataset["next"] === told) return;
    item.dataset["next"] = told;
    const label = next === undefined ? words.finish : words.next;
    questionIn(item).onward = { label, go: () => this.#show(next) };
  }

  /** One by one, a number leads to its question; below each other, the browser goes there. */
  readonly #follow = (place: number, event: Event): void => {
    if (!this.#isSingle()) return;
    event.preventDefault();
    this.#show(place);
  };

  #drawScore(result: Outcome, row: HTMLElement): void {
    const run = this.#run;
    const { total, right, open, marks, missed } = result;
    const mistakes = { label: words.mistakes, go: () => void this.#again(missed) };
    const rest = { label: words.rest, go: () => this.#show(nextOpen(run, 0)) };
    const link = find(this, ".way-on a", HTMLAnchorElement);
    const ways: Record<ReturnType<typeof wayOn>, Way[]> = {
      open: open > 0 ? [rest] : [],
      on: [{ label: link.textContent, go: link.href }],
      mistakes: missed.length > 0 && this.leadsBack ? [mistakes] : [],
    };
    const first = this.leadsBack || open > 0 ? wayOn(result, run.whole) : "on";
    const others = (["on", "mistakes"] as const).filter((way) => way !== first);
    scoreView(find(this, ".score"), {
      result,
      row,
      notes: this.notes(result, run),
      missed: this.#ordered.filter((_, index) => marks[index] !== "right"),
      ways: [
        ...ways[first],
        ...others.flatMap((way) => ways[way]),
        { label: words.again, go: () => void this.#again() },
      ],
      advises: first === "mistakes" && run.whole && right < total,
    });
  }
}

const questionIn = (item: Element): QuizQuestion => find(item, "quiz-question", QuizQuestion);

/** Whether the reader reloaded the page, or came back to it: who does goes on as if nothing happened. */
function isLoadedAgain(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  const { type } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
  return type === "reload" || type === "back_forward";
}

/** Shows an answer that was checked before; the question waits for the script of its kind, and so does this. */
async function restore(question: QuizQuestion, values: string[]): Promise<void> {
  await customElements.whenDefined(find(question, "[data-answer]").localName);
  question.restore(values);
}
