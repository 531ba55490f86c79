import { quizElement as words } from "#language";
import { counted, type Sure } from "../learning/attempts.ts";
import { gradeOf } from "../learning/grade/grade.ts";
import { isReworded, withAttempt, type Progress } from "../learning/progress.ts";
import type { Answer, Checked } from "./answer.ts";
import { rename } from "../learning/rename.ts";
import { store } from "./store.ts";

/** An answer is shown again for half a day; after that, thinking again teaches more than seeing it. */
const FRESH = 12 * 60 * 60 * 1000;

/**
 * A question: promotes the form in it with checking, feedback and memory.
 * The buttons that stand in it check; `data-sure` of the one that was pressed is kept with the answer.
 * Within an element with `data-uncounted` nothing of it is kept as progress.
 * With the attribute `confidence`, and within an element with `data-fresh`, it does not show earlier answers.
 * Fires "checked" (`Checked`) for each answer.
 */
export class QuizQuestion extends HTMLElement {
  #promoted = false;
  #answer!: Answer;
  #status!: HTMLElement;
  #actions!: HTMLElement;
  #checks: Element[] | undefined;
  /** Said once: rating a reflection comes after it. */
  #sure: Sure | undefined;

  async connectedCallback(): Promise<void> {
    const [form, answer] = [
      this.querySelector("form"),
      this.querySelector<Answer>("[data-answer]"),
    ];
    if (!form || !answer || this.#promoted) return;
    this.#promoted = true;
    await customElements.whenDefined(answer.localName);
    this.#answer = answer;
    this.#status = form.querySelector(".result")!;
    this.#actions = form.querySelector(".actions")!;
    this.#actions.hidden = false;
    form.onsubmit = (event) => {
      event.preventDefault();
      this.#sure = (event.submitter?.dataset["sure"] as Sure | undefined) ?? this.#sure;
      this.#check(this.#sure);
    };
    // Another answer is a new one: what was said of the last goes, and it can be checked.
    form.oninput = () => {
      if (this.dataset["result"]) this.#clear();
      else this.#say("");
    };
    this.#offerCheck();
    for (const old of this.dataset["formerly"]?.split(" ") ?? []) rename(store, old, this.id);
    this.#recall(store.get(this.id));
  }

  /** Says what is known of this question from before. */
  #recall(before: Progress | undefined): void {
    const last = before && counted(before.attempts, Date.now()).at(-1);
    if (!before || !last || this.closest("[confidence], [data-fresh]")) return;
    if (isReworded(before, this.#wording)) this.#say(words.changed);
    else if (before.answer && Date.now() - last.at < FRESH) this.restore(before.answer);
    else this.#say(words.before(last.score === 1));
  }

  /** Shows an answer that was checked before. */
  restore(values: string[]): void {
    this.#answer.values = values;
    const marks = this.#answer.marks();
    if (marks) this.#show(marks);
  }

  get #wording(): string {
    return this.dataset["wording"] ?? "";
  }

  #check(sure?: Sure): void {
    const marks = this.#answer.marks();
    if (!marks) return this.#say(this.#answer.ask?.() ?? words.empty);
    const { score, right, total } = gradeOf(marks);
    const attempt = { at: Date.now(), score, ...(sure && { sure }) };
    const progress = withAttempt(store.get(this.id), attempt, this.#wording, this.#answer.values);
    const kept = this.closest("[data-uncounted]") !== null || store.put(this.id, progress);
    this.#show(marks, kept);
    const detail: Checked = { id: this.id, score, right, total };
    this.dispatchEvent(new CustomEvent("checked", { detail, bubbles: true }));
  }

  #show(marks: boolean[], kept = true): void {
    const { score, right, total } = gradeOf(marks);
    const correct = score === 1;
    const focused =
      this.contains(document.activeElement) && document.activeElement?.matches("button");
    this.dataset["result"] = correct ? "correct" : "incorrect";
    this.#answer.show(marks);
    if (correct) this.#explain(true);
    const verdict = correct
      ? words.right
      : total > 1 && right
        ? words.partly(right, total)
        : words.wrong;
    const { said = verdict, spoken } = this.#answer;
    this.#say(kept ? said : `${said} ${words.notKept}`, spoken);
    this.#offerAgain(marks, focused === true);
  }

  /** Asks the question as if it was never answered. */
  reset(): void {
    this.querySelector("form")?.reset();
    this.#clear();
    this.#answer.reset?.();
  }

  /** Takes away what was said of the answer; given marks, the wrong parts of it go too. */
  #clear(marks?: boolean[]): void {
    this.removeAttribute("data-result");
    this.removeAttribute("data-all");
    this.#sure = undefined;
    this.#explain(false);
    this.#answer.retry(marks);
    this.#say("");
    this.#offerCheck();
  }

  #offerCheck(): void {
    this.#actions.replaceChildren(...(this.#checks ??= [...this.#actions.children]));
  }

  #offerAgain(marks: boolean[], focus: boolean): void {
    const again = action(words.again, () => {
      this.#clear(marks);
      focusFirst(this);
    });
    const others = action(words.others, () => {
      this.toggleAttribute("data-all", true);
      this.#explain(true);
      again.focus();
      others.remove();
    });
    // Of the other kinds, all there is to say stands under "show the answer".
    this.#actions.replaceChildren(again, ...(this.querySelector(".option") ? [others] : []));
    if (focus) again.focus();
  }

  #explain(open: boolean): void {
    const details = this.querySelector<HTMLDetailsElement>(".answer");
    if (details) details.open = open;
  }

  /** Shows a text and has it read out, with what only a listener needs. */
  #say(text: string, spoken = ""): void {
    const unseen = document.createElement("span");
    unseen.className = "sr";
    unseen.textContent = spoken;
    this.#status.replaceChildren(...(text ? [text, unseen] : []));
  }
}

/** Gives the focus to the first control of an answer that can be seen and used; a box in a text is no control. */
export function focusFirst(question: HTMLElement): void {
  const controls = question.querySelectorAll<HTMLElement>(
    ":is([data-option], [data-partner], [data-typed], [data-item] > button)",
  );
  [...controls].find((control) => getComputedStyle(control).visibility === "visible")?.focus();
}

function action(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.onclick = act;
  return button;
}
