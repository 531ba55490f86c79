import { questionSetScript as words } from "#language";
import type { Answer, Checked } from "../answer.ts";
import { find } from "../dom.ts";
import { focusFirst, QuizQuestion } from "../quiz-question.ts";
import { arriveAt } from "./arrive.ts";
import { promoteShuffle, promoteView } from "./controls.ts";
import { keepRun, keptRun } from "./kept-run.ts";
import { outcome } from "./outcome.ts";
import { newRun, type Run } from "./run.ts";
import { scoreView } from "./score-view.ts";

/**
 * Questions as one run, below each other or one by one, with a score at the end. The first answer
 * to a question counts. Starts by itself with the questions that it holds, or goes on with the run
 * that this tab has of them.
 */
export class QuestionSet extends HTMLElement {
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
    this.#next.onclick = () => this.#go();
    const all = this.#all.map(questionIn).map(({ id }) => id);
    this.#restart.onclick = () => this.#again(all);
    const kept = keptRun();
    if (kept && kept.ids.length > 0 && kept.ids.every((id) => all.includes(id))) this.#resume(kept);
    else this.#begin(all);
  }

  get #all(): HTMLElement[] {
    return [...find(this, ".questions").children] as HTMLElement[];
  }
  get #items(): HTMLElement[] {
    return this.#run.ids.map((id) => this.#all.find((item) => questionIn(item).id === id)!);
  }
  get #next(): HTMLButtonElement {
    return find(this, ".next", HTMLButtonElement);
  }
  get #restart(): HTMLButtonElement {
    return find(this, ".restart", HTMLButtonElement);
  }
  get #heading(): HTMLElement {
    return find(this, ".place");
  }
  get #score(): HTMLElement {
    return find(this, ".score");
  }

  #begin(ids: string[]): void {
    this.#run = newRun(ids);
    this.#draw();
  }

  /** Goes on with a run: its answers stand there again. */
  #resume(run: Run): void {
    this.#run = { ...run, place: Math.min(run.place, run.ids.length - 1) };
    for (const item of this.#items) {
      const question = questionIn(item);
      const values = run.values.get(question.id);
      if (values) void restore(question, values);
    }
    this.#draw();
  }

  /** Asks these questions as if they were never answered. */
  #again(ids: string[]): void {
    this.#begin(ids);
    keepRun(this.#run);
    for (const item of this.#items) questionIn(item).reset();
    if (this.#isSingle()) return arriveAt(this.#heading);
    focusFirst(this.#items[0]!);
  }

  /** Each question counts once: what follows the feedback is learning, not knowing. */
  #note({ id, score }: Checked): void {
    const { ids, scores, values } = this.#run;
    if (!scores.has(id)) scores.set(id, score);
    const item = this.#items[ids.indexOf(id)];
    values.set(id, item?.querySelector<Answer>("[data-answer]")?.values ?? []);
    if (scores.size === ids.length && !this.#isSingle()) this.#run.finished = true;
    keepRun(this.#run);
    this.#draw();
    if (this.#isSingle()) this.#next.focus({ preventScroll: true });
  }

  /** To the next question, or to the score. */
  #go(): void {
    const run = this.#run;
    if (this.#isSingle() && run.place < run.ids.length - 1) run.place++;
    else run.finished = true;
    keepRun(run);
    this.#draw();
    arriveAt(run.finished ? find(this.#score, "h2") : this.#heading);
  }

  #draw(): void {
    const { ids, scores, place, finished } = this.#run;
    const [single, total] = [this.#isSingle(), ids.length];
    for (const item of this.#all) {
      const at = ids.indexOf(questionIn(item).id);
      item.hidden = single ? finished || at !== place : at < 0;
    }
    this.#heading.hidden = !single || finished;
    this.#heading.textContent = words.place(place + 1, total);
    const isAnswered = scores.has(ids[place] ?? "");
    const isLast = place === total - 1;
    this.#next.textContent =
      !single || isLast ? words.finish : isAnswered ? words.next : words.skip;
    this.#next.classList.toggle("button", !single || isAnswered);
    this.#next.hidden = finished || total === 0;
    this.#offerShuffle(scores.size === 0);
    this.#restart.hidden = finished || scores.size === 0;
    find(this, ".tally").textContent = single || finished ? "" : words.answered(scores.size, total);
    this.#score.hidden = !finished;
    if (finished) this.#drawScore();
  }

  #drawScore(): void {
    const { ids, scores } = this.#run;
    const result = outcome(ids, scores);
    const missed = this.#items.filter((item) => scores.get(questionIn(item).id) !== 1);
    const mistakes = missed.map((item) => questionIn(item).id);
    scoreView(
      this.#score,
      result,
      missed,
      () => this.#again(mistakes),
      () => this.#again(ids),
    );
  }
}

const questionIn = (item: Element): QuizQuestion => find(item, "quiz-question", QuizQuestion);

/** Shows an answer that was checked before; the question waits for the script of its kind, and so does this. */
async function restore(question: QuizQuestion, values: string[]): Promise<void> {
  await customElements.whenDefined(find(question, "[data-answer]").localName);
  question.restore(values);
}
