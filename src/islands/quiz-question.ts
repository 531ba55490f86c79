import { quizElement as words } from "#language";
import type { Sure } from "../learning/attempts.ts";
import { gradeOf } from "../learning/grade/grade.ts";
import type { Answer, Checked, Onward, Tally } from "./answer.ts";
import { forgetDraft, keepDraft } from "./drafts.ts";
import { give } from "./inbox.ts";
import { memory } from "./memory.ts";
import { wayOn } from "./way-on.ts";

/** The feedback that is shown, where options have theirs and elsewhere. */
const HEARD =
  '[data-mark]:not([data-mark=""],[data-mark=left])>.feedback,.feedback:not([hidden],.option>*)';

/**
 * A question: promotes the form in it with checking, feedback and memory. Under the answers stands one bar: what is said
 * (`.result`) and what can be done (`.actions`).
 * The buttons that stand in it check; `data-sure` of the one that was pressed is kept with the answer.
 * Within an element with `data-uncounted` nothing of it is kept as progress.
 * With the attribute `confidence` (`confidence.ts`), and within an element with `data-fresh`, it does not show earlier answers.
 * What was given and not checked yet is there again after a reload of the same page, whatever asks it.
 * Fires "checked" (`Checked`) for each answer.
 */
export class QuizQuestion extends HTMLElement {
  /** Whether an answer is being given on this page, or shown: nothing from before goes over it. */
  isBegun = false;
  #promoted = false;
  #answer!: Answer;
  #status!: HTMLElement;
  #actions!: HTMLElement;
  #checks: Element[] | undefined;
  /** What may stand in any order, as the page has it: from there, chance leads to the same order everywhere. */
  #shuffled: Element[][] | undefined;
  /** Said once: rating a reflection comes after it. */
  #sure: Sure | undefined;
  #onward: Onward | undefined;
  /** The marks of the answer that was checked. */
  #marks: boolean[] | undefined;

  async connectedCallback(): Promise<void> {
    const [form, answer] = [
      this.querySelector("form"),
      this.querySelector<Answer>("[data-answer]"),
    ];
    if (!form || !answer || this.#promoted) return;
    this.#promoted = true;
    await customElements.whenDefined(answer.localName);
    this.#answer = answer;
    // Shuffled before its kind was there, it may stand in the right order.
    if (this.#shuffled) answer.reset?.();
    this.#status = form.querySelector(".result")!;
    this.#actions = form.querySelector(".actions")!;
    this.#actions.hidden = false;
    form.onsubmit = (event) => {
      event.preventDefault();
      // Enter once more is no second answer.
      if (this.#marks) return (this.#actions.firstElementChild as HTMLElement).focus();
      this.#sure = (event.submitter?.dataset["sure"] as Sure | undefined) ?? this.#sure;
      this.#check(this.#sure);
    };
    form.oninput = () => {
      // Another answer is a new one: what was said of the last goes, and it can be checked.
      if (this.#marks) this.#clear();
      else this.say("");
      this.isBegun = true;
      keepDraft(this, answer.values);
    };
    this.#offer(...(this.#checks ??= [...this.#actions.children]));
    memory.recall(this);
  }

  /** The way on once it is checked: a button that stands first, for a host to set before or after. */
  set onward(way: Onward | undefined) {
    this.#onward = way;
    if (this.#marks) this.#offerOn(this.#marks);
  }

  /**
   * Puts what may stand in any order into another one, never the right one of a question that asks for it.
   * @param random gives numbers from 0 up to 1; the same ones give the same order on every device
   */
  shuffle(random = Math.random): void {
    this.#shuffled ??= [...this.querySelectorAll("[data-shuffled]")].map((list) => [
      ...list.children,
    ]);
    for (const children of this.#shuffled) {
      const weights = new Map(children.map((child) => [child, random()]));
      const sorted = [...children].sort((a, b) => weights.get(a)! - weights.get(b)!);
      children[0]?.parentElement?.append(...sorted);
    }
    this.querySelector<Answer>("[data-answer]")?.reset?.();
  }

  /** Whether what may stand in any order was put into another one than the page has. */
  get isShuffled(): boolean {
    return this.#shuffled !== undefined;
  }

  /** Puts an answer there that was not checked yet. */
  set values(values: string[]) {
    this.#answer.values = values;
  }

  /** Shows an answer that was checked before. */
  restore(values: string[]): void {
    this.#answer.values = values;
    const marks = this.#answer.marks();
    if (!marks) return;
    this.#show(marks);
    this.#offerOn(marks);
  }

  /** The fingerprint of what is asked. */
  get wording(): string {
    return this.dataset["wording"] ?? "";
  }

  #check(sure?: Sure): void {
    const marks = this.#answer.marks();
    if (!marks) return this.say(this.#answer.ask?.() ?? words.empty);
    const { score, right, total } = gradeOf(marks);
    const attempt = { at: Date.now(), score, ...(sure && { sure }) };
    const kept =
      this.closest("[data-uncounted]") !== null ||
      give({
        id: this.id,
        twins: this.dataset["twins"]?.split(" ") ?? [],
        attempt,
        wording: this.wording,
        values: this.#answer.values,
      });
    forgetDraft(this);
    this.#show(marks, kept);
    const detail: Checked = { id: this.id, score, right, total };
    this.dispatchEvent(new CustomEvent("checked", { detail, bubbles: true }));
    this.#offerOn(marks);
  }

  /** Shows how an answer stands, part by part, and the verdict. */
  #show(marks: boolean[], kept = true): void {
    const { score, right, total } = gradeOf(marks);
    const correct = score === 1;
    this.#marks = marks;
    this.isBegun = true;
    this.dataset["result"] = correct ? "correct" : "incorrect";
    const [some, inWords] = this.#mark(marks) ?? [
      right,
      total > 1 ? words.parts(right, total) : "",
    ];
    this.toggleAttribute("data-partly", !correct && some > 0);
    if (correct) this.#explain(true);
    const wrong = [some > 0 ? words.partly : words.wrong, inWords].filter(Boolean).join(": ");
    const verdict = this.#answer.said ?? (correct ? words.right : `${wrong}.`);
    this.say(kept ? verdict : `${verdict} ${words.notKept}`);
    // Who listens need not look for it. What is marked tells what is shown: to look would lay out the page twice.
    const heard = document.createElement("span");
    heard.className = "sr";
    for (const { childNodes } of this.querySelectorAll(HEARD)) {
      for (const node of childNodes)
        if (!(node instanceof Element && node.matches(".unscripted")))
          heard.append(node.textContent!);
    }
    this.#status.append(heard);
  }

  /** Marks the parts, with what is said of a wrong one; without marks, nothing. Returns what is counted, if not the marks. */
  #mark(marks?: boolean[]): Tally | undefined {
    for (const [place, part] of this.querySelectorAll<HTMLElement>("[data-part]").entries()) {
      part.classList.toggle("right", marks?.[place] === true);
      part.classList.toggle("wrong", marks?.[place] === false);
      const said = part.querySelector<HTMLElement>("[data-said]");
      if (said) said.hidden = marks?.[place] !== false;
    }
    return this.#answer.show?.(marks);
  }

  /** Asks the question as if it was never answered. */
  reset(): void {
    this.querySelector("form")?.reset();
    this.#clear();
    this.shuffle();
    forgetDraft(this);
  }

  /** Takes away what was said of the answer. */
  #clear(): void {
    for (const name of ["data-result", "data-all", "data-partly"]) this.removeAttribute(name);
    this.#sure = this.#marks = undefined;
    this.#explain(false);
    this.#mark();
    this.say("");
    this.#offer(...(this.#checks ?? []));
  }

  /** Asks again: what was right stays, unless nothing is left to do then. */
  #again(marks: boolean[]): void {
    if (marks.every(Boolean)) this.reset();
    else {
      this.#clear();
      this.#answer.retry?.(marks);
      if (!this.#answer.values.some(Boolean)) this.shuffle();
    }
    focusFirst(this);
  }

  #offerOn(marks: boolean[]): void {
    const on = this.#onward ?? wayOn(this);
    const way = on && ("go" in on ? button(on.label, on.go) : on);
    way?.classList.add("button");
    const others = button(words.others, () => {
      this.toggleAttribute("data-all", true);
      this.#explain(true);
      (others.previousElementSibling as HTMLElement).focus();
      others.remove();
    });
    this.#offer(
      ...(way ? [way] : []),
      button(words.again, () => this.#again(marks)),
      // Of the other kinds, all there is to say stands under "show the answer".
      ...(this.querySelector(".option") ? [others] : []),
    );
  }

  /** What can be done now. Who was there stays there. */
  #offer(...actions: Element[]): void {
    const isThere = this.#actions.contains(document.activeElement);
    this.#actions.replaceChildren(...actions);
    if (isThere) (actions[0] as HTMLElement).focus();
  }

  #explain(open: boolean): void {
    const details = this.querySelector<HTMLDetailsElement>(".answer");
    if (details) details.open = open;
  }

  /** Shows a text, which is read out. */
  say(text: string): void {
    this.#status.textContent = text;
  }
}

/** Gives the focus to the first control of an answer that can be seen and used; a box in a text is no control. */
export function focusFirst(question: HTMLElement): void {
  const controls = question.querySelectorAll<HTMLElement>(
    "[data-option],[data-partner],[data-typed],[data-item]>button",
  );
  [...controls].find((control) => getComputedStyle(control).visibility === "visible")?.focus();
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.onclick = act;
  return made;
}
