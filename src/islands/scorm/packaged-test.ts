import { packagedScript as words } from "#language";
import type { Answer, Checked } from "../answer.ts";
import { element, find } from "../dom.ts";
import type { Outcome } from "../practice/outcome.ts";
import { questionIn } from "../practice/question-in.ts";
import { QuestionSet } from "../practice/question-set.ts";
import type { Run } from "../practice/run.ts";
import { findApi } from "./api.ts";
import { Attempt, scoreOf } from "./attempt.ts";
import { Environment } from "./environment.ts";
import { interactionOf } from "./interaction.ts";

/** A closing test in a learning environment: there it is kept, and there its result goes. */
export class PackagedTest extends QuestionSet {
  #environment: Environment | undefined;
  #attempt: Attempt | undefined;

  override connectedCallback(): void {
    this.#begin();
    const tell = (event: Event) => this.#tell((event as CustomEvent<Checked>).detail);
    this.addEventListener("checked", tell, { capture: true });
    // A page that comes back from the history has ended its session.
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted && this.#environment) location.reload();
    });
    addEventListener("pagehide", () => this.#environment?.finish(Date.now()));
    super.connectedCallback();
  }

  protected override kept(): Run | undefined {
    return this.#attempt?.before?.run;
  }

  protected override keep(run: Run): Run {
    const begun = { ...run, begun: run.begun || Date.now() };
    this.#report(begun);
    return begun;
  }

  protected override notes(outcome: Outcome, run: Run): string[] {
    const said = super.notes(outcome, run);
    const { best, isShownOnly, isReported } = this.#attempt ?? { isShownOnly: true };
    // What was not taken is said where it can be reported again.
    if (isShownOnly || !isReported) return said;
    if (best === undefined) return [...said, words.whenAnswered];
    const isBest = run.whole && outcome.open === 0 && scoreOf(outcome) >= best;
    return [...said, (isBest ? words.reported : words.best)(Math.round(best))];
  }

  /** Looks for the learning environment and says what becomes of what is answered. */
  #begin(): void {
    const place = find(document, ".environment");
    const api = findApi(window);
    if (!api) {
      place.textContent = words.alone;
      return;
    }
    const environment = new Environment(api, Date.now());
    if (!environment.begin()) {
      place.textContent = words.refused(environment.error);
      return;
    }
    this.#environment = environment;
    const asked = [...this.querySelectorAll<HTMLElement>("quiz-question")];
    this.#attempt = new Attempt(
      environment,
      asked.map(({ id, dataset }) => ({ id, wording: dataset["wording"] ?? id })),
    );
    const { isShownOnly, isUnreadable } = this.#attempt;
    const becomes = isShownOnly ? words.looksOnly : words.reports;
    place.textContent = isUnreadable ? `${words.unreadable} ${becomes}` : becomes;
    this.#report();
  }

  /** Tells of the first answer to a question of a run, before it is reported as one of them. */
  #tell({ id, score }: Checked): void {
    const item = this.items.get(id);
    const answer = item?.querySelector<Answer>("[data-answer]");
    if (!item || !answer || !this.#attempt?.takes(id)) return;
    const told = interactionOf(questionIn(item), answer, score === 1, new Date());
    if (told) this.#environment?.tell(told);
  }

  /** Reports a run, and says where that did not work until it does. */
  readonly #report = (run?: Run): void => {
    const attempt = this.#attempt;
    if (!attempt) return;
    const place = find(document, ".trouble");
    const wasTrouble = !place.hidden && place.querySelector("button") !== null;
    const isTaken = attempt.report(run);
    const told = isTaken
      ? attempt.isWhole
        ? wasTrouble && words.mended
        : words.tooLong
      : words.failed(this.#environment?.error ?? "");
    place.hidden = !told;
    const retry = element("button", { type: "button", onclick: () => this.#retry() }, words.retry);
    place.replaceChildren(element("span", {}, told || ""), ...(isTaken ? [] : [retry]));
  };

  /** Reports once more; the focus is not lost with the button that was pressed. */
  #retry(): void {
    this.#report();
    const place = find(document, ".trouble");
    (place.querySelector("button") ?? place).focus();
  }
}
