import type { Onward } from "../answer.ts";
import { find } from "../dom.ts";
import { fetchQuestion, itemOf, type AskedQuestion } from "../questions/page.ts";
import { inTime } from "../patience.ts";
import { QuizQuestion } from "../quiz-question.ts";
import { askConfidence } from "./confidence.ts";

/**
 * The questions of a session, fetched whole before they are asked. Those that have come are kept, so that trying again
 * asks only for the others.
 */
export class AskedItems {
  /** By the id that was asked for, which may have another by now. */
  readonly #come = new Map<string, AskedQuestion>();
  readonly #items = new Map<string, HTMLElement>();
  /** What is on its way. */
  readonly #fetching = new Map<string, Promise<void>>();

  /**
   * Fetches what is not here yet.
   * @param tell is told how many are here, each time that one comes
   * @returns whether all have come
   */
  async fetch(ids: readonly string[], tell: (count: number) => void): Promise<boolean> {
    const count = () => ids.filter((id) => this.#come.has(id)).length;
    tell(count());
    const missing = ids.filter((id) => !this.#come.has(id));
    await Promise.all(missing.map((id) => this.#fetch(id).then(() => tell(count()))));
    return count() === ids.length;
  }

  /** Asks once, whoever waits for it. */
  #fetch(id: string): Promise<void> {
    const fetching = this.#fetching.get(id) ?? this.#ask(id);
    this.#fetching.set(id, fetching);
    return fetching;
  }

  async #ask(id: string): Promise<void> {
    const asked = await fetchQuestion(id);
    // The list that just came has it: where its page is not there, the host is half in place.
    if (typeof asked === "object") {
      await this.#prepare(asked);
      this.#come.set(id, asked);
    }
    this.#fetching.delete(id);
  }

  /** Which question came for an id, once all have come. */
  idOf(id: string): string {
    return this.#come.get(id)!.question.id;
  }

  /** The item with a question. */
  get(id: string): HTMLElement | undefined {
    return this.#items.get(id);
  }

  /** The item with a question that has come, to be shown, with the way on from it. */
  show(id: string, onward: Onward): HTMLElement {
    const item = this.#items.get(id)!;
    find(item, "quiz-question", QuizQuestion).onward = onward;
    return item;
  }

  /** Shows an answer that was checked before. */
  async restore(id: string, values: string[]): Promise<void> {
    const question = find(this.#items.get(id)!, "quiz-question", QuizQuestion);
    await customElements.whenDefined(find(question, "[data-answer]").localName);
    question.restore(values);
  }

  /** Makes the item, and waits for its pictures; where one does not come, its text stands there. */
  async #prepare(asked: AskedQuestion): Promise<void> {
    askConfidence(asked.question);
    const item = itemOf("div", asked);
    // Where an answer stood the last time is no knowledge.
    find(item, "quiz-question", QuizQuestion).shuffle();
    this.#items.set(asked.question.id, item);
    const pictures = [...asked.question.querySelectorAll("img")];
    for (const picture of pictures) picture.loading = "eager";
    await Promise.allSettled(pictures.map((picture) => inTime(picture.decode())));
  }
}
