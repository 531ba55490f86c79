import { questionSetScript as words } from "#strings";
import type { Checked } from "../answer.ts";
import { find } from "../dom.ts";
import { QuizQuestion } from "../quiz-question.ts";
import { promoteShuffle, promoteView } from "./controls.ts";
import { outcome } from "./outcome.ts";
import { scoreView } from "./score-view.ts";

/**
 * Questions as one run, below each other or one by one, with a score at the end. The first answer
 * to a question counts. Starts by itself with the questions that it holds; `begin` starts anew.
 */
export class QuestionSet extends HTMLElement {
  #items: HTMLElement[] = [];
  readonly #scores = new Map<string, number>();
  #place = 0;
  #finished = false;
  #isSingle = (): boolean => false;

  constructor() {
    super();
    this.addEventListener("checked", (event) => this.#note((event as CustomEvent<Checked>).detail));
  }

  connectedCallback(): void {
    this.#isSingle = promoteView(this, () => this.#draw());
    promoteShuffle(this);
    this.#next.onclick = () => this.#go();
    this.begin();
  }

  /** Starts a run with the questions in these items; with all, where none are given. */
  begin(items = [...this.#list.children] as HTMLElement[]): void {
    this.#items = items;
    this.#scores.clear();
    this.#place = 0;
    this.#finished = false;
    this.#draw();
  }

  get #list(): HTMLElement {
    return find(this, ".questions");
  }
  get #next(): HTMLButtonElement {
    return find(this, ".next", HTMLButtonElement);
  }
  get #heading(): HTMLElement {
    return find(this, ".place");
  }
  get #score(): HTMLElement {
    return find(this, ".score");
  }
  get #ids(): string[] {
    return this.#items.map((item) => questionIn(item).id);
  }

  /** Each question counts once: what follows the feedback is learning, not knowing. */
  #note({ id, score }: Checked): void {
    if (!this.#scores.has(id)) this.#scores.set(id, score);
    if (this.#scores.size === this.#items.length && !this.#isSingle()) this.#finished = true;
    this.#draw();
    if (this.#isSingle()) this.#next.focus({ preventScroll: true });
  }

  /** To the next question, or to the score. */
  #go(): void {
    const isLast = this.#place === this.#items.length - 1;
    if (this.#isSingle() && !isLast) this.#place++;
    else this.#finished = true;
    this.#draw();
    (this.#finished ? find(this.#score, "h2") : this.#heading).focus();
  }

  #draw(): void {
    const [single, ids, total] = [this.#isSingle(), this.#ids, this.#items.length];
    for (const item of this.#list.children as HTMLCollectionOf<HTMLElement>) {
      const place = this.#items.indexOf(item);
      item.hidden = single ? this.#finished || place !== this.#place : place < 0;
    }
    this.#heading.hidden = !single || this.#finished;
    this.#heading.textContent = words.place(this.#place + 1, total);
    const isAnswered = this.#scores.has(ids[this.#place] ?? "");
    const isLast = this.#place === total - 1;
    this.#next.textContent =
      !single || isLast ? words.finish : isAnswered ? words.next : words.skip;
    this.#next.classList.toggle("button", !single || isAnswered);
    this.#next.hidden = this.#finished || total === 0;
    find(this, ".tally").textContent =
      single || this.#finished ? "" : words.answered(this.#scores.size, total);
    this.#score.hidden = !this.#finished;
    if (this.#finished) this.#drawScore();
  }

  #drawScore(): void {
    const result = outcome(this.#ids, this.#scores);
    const missed = this.#items.filter((item) => this.#scores.get(questionIn(item).id) !== 1);
    const again = (items: HTMLElement[]) => () => {
      for (const item of items) questionIn(item).reset();
      this.begin(items);
      const first = this.#isSingle()
        ? this.#heading
        : find(this.#items[0]!, "input, select, textarea, li button");
      first.focus();
    };
    scoreView(this.#score, result, missed, again(missed), again(this.#items));
  }
}

const questionIn = (item: Element): QuizQuestion => find(item, "quiz-question", QuizQuestion);
