import { reviewScript as words } from "#language";
import { refresh } from "../../learning/refresh.ts";
import { chooseSession, dueFamilies } from "../../learning/session.ts";
import type { Checked } from "../answer.ts";
import { element, find } from "../dom.ts";
import { announce } from "../live.ts";
import { askConfidence } from "./confidence.ts";
import { arriveAt } from "../practice/arrive.ts";
import { fetchCourse, type CourseQuestions } from "../questions/course.ts";
import { fetchQuestion, itemOf } from "../questions/page.ts";
import { store } from "../site.ts";
import { all } from "../whole-store.ts";
import type { Answered } from "./answered.ts";
import { forecastPicture } from "./forecast-picture.ts";
import { nothingDue } from "./nothing.ts";
import { summary } from "./summary.ts";

/** A review session: what is due, one question after another, then what comes back when. */
export class ReviewSession extends HTMLElement {
  #conceptOf = new Map<string, string>();
  #course: CourseQuestions | undefined;
  #queue: string[] = [];
  #place = 0;
  #answered: Answered[] = [];
  /** The question after the one that is shown, fetched while that is answered. */
  #ahead: { id: string; question: ReturnType<typeof fetchQuestion> } | undefined;

  constructor() {
    super();
    this.addEventListener("checked", (event) => this.#note((event as CustomEvent<Checked>).detail));
    this.addEventListener("keydown", askBeforeEnter);
  }

  connectedCallback(): void {
    this.#next.onclick = () => void this.#show(this.#place + 1);
    void this.#open();
  }

  get #next(): HTMLButtonElement {
    return find(this, ".next", HTMLButtonElement);
  }

  get #asked() {
    const { families = new Map<string, string[]>() } = this.#course ?? {};
    return { isAsked: (id: string) => this.#conceptOf.has(id), families };
  }

  /** Asks where the questions stand, and brings due dates up to date. */
  async #open(): Promise<void> {
    const course = await fetchCourse();
    if (typeof course === "string") return this.#fail(() => this.#open());
    this.#course = course;
    this.#conceptOf = new Map(course.questions.map(({ id, concept }) => [id, concept]));
    const changed = refresh(all(), this.#asked, Date.now());
    for (const [id, progress] of changed) store.put(id, progress);
    announce();
    await this.#begin();
  }

  async #begin(): Promise<void> {
    const [records, now] = [all(), Date.now()];
    const conceptOf = (id: string) => this.#conceptOf.get(id);
    const { families = new Map<string, string[]>(), isContrast = () => false } = this.#course ?? {};
    this.#queue = chooseSession({ records, conceptOf, families, isContrast, now, seed: now });
    this.#answered = [];
    if (this.#queue.length > 0) await this.#show(0);
    else this.#end(nothingDue(records, now));
  }

  /**
   * Shows the question at a place of the queue; after the last, the summary. Where it cannot be fetched, the one
   * that is shown stays, and the same button tries again.
   */
  async #show(place: number): Promise<void> {
    const id = this.#queue[place];
    if (id === undefined) return this.#finish();
    this.#next.disabled = true;
    const asked = await this.#fetch(id);
    this.#next.disabled = false;
    if (asked === "unreachable") return this.#failHere(place);
    this.#place = place;
    if (asked === "unknown") {
      this.#queue.splice(place, 1);
      return this.#show(place);
    }
    askConfidence(asked.question);
    find(this, ".asked").replaceChildren(itemOf("div", asked));
    const heading = find(this, ".place");
    heading.textContent = words.place(place + 1, this.#queue.length);
    this.#turnTo(".session");
    this.#drawNext(false);
    // The page was just opened, where a reader begins at its top.
    if (place > 0) arriveAt(heading);
    const following = this.#queue[place + 1];
    if (following) this.#ahead = { id: following, question: fetchQuestion(following) };
  }

  async #fetch(id: string): ReturnType<typeof fetchQuestion> {
    const ahead = this.#ahead?.id === id ? await this.#ahead.question : "unreachable";
    this.#ahead = undefined;
    return ahead === "unreachable" ? fetchQuestion(id) : ahead;
  }

  /** Keeps the exact date on which the question comes back; a second try on the same day changes nothing. */
  #note({ id, score }: Checked): void {
    const progress = store.get(id);
    if (!progress) return;
    const exact = refresh(all(), this.#asked, Date.now()).get(id) ?? progress;
    store.put(id, exact);
    if (!this.#answered.some((answered) => answered.id === id)) {
      const item = find(this, ".asked > div");
      const sure = progress.attempts.at(-1)?.sure;
      this.#answered.push({ id, right: score === 1, sure, due: exact.due, item });
    }
    this.#drawNext(true);
    this.#next.focus({ preventScroll: true });
  }

  #drawNext(isAnswered: boolean): void {
    find(this, ".failed").textContent = "";
    const isLast = this.#place === this.#queue.length - 1;
    this.#next.textContent = isLast ? words.finish : isAnswered ? words.next : words.skip;
    this.#next.classList.toggle("button", isAnswered);
  }

  #finish(): void {
    const now = Date.now();
    const conceptOf = (id: string) => this.#conceptOf.get(id);
    const { families = new Map<string, string[]>() } = this.#course ?? {};
    const more = dueFamilies({ records: all(), conceptOf, families, now }).length;
    this.#end(summary(this.#answered, now), more);
    arriveAt(find(this, ".summary h2"));
  }

  #end(shown: HTMLElement[], more = 0): void {
    const ways = element("p", { className: "actions" });
    const begin = () => void this.#begin().then(() => arriveAt(find(this, ".place")));
    if (more > 0)
      ways.append(
        element(
          "button",
          { type: "button", className: "button", onclick: begin },
          words.more(more),
        ),
      );
    const { practice = "", start = "" } = this.dataset;
    const link =
      store.ids().length > 0
        ? ([practice, words.practice] as const)
        : ([start, words.read] as const);
    ways.append(element("a", { href: link[0], className: more > 0 ? "" : "button" }, link[1]));
    find(this, ".summary").replaceChildren(...shown, ways);
    this.#turnTo(".summary");
  }

  /** Shows one part; the forecast stands below whatever is not a question. */
  #turnTo(part: ".session" | ".summary"): void {
    find(this, ".messages").textContent = "";
    for (const name of [".session", ".summary"]) find(this, name).hidden = name !== part;
    const forecast = find(this, ".forecast");
    const records = all();
    forecast.hidden = part === ".session" || records.size === 0;
    find(forecast, "ol").replaceChildren(...forecastPicture(records, Date.now()));
  }

  #failHere(place: number): void {
    if (find(this, ".session").hidden) return this.#fail(() => this.#show(place));
    find(this, ".failed").textContent = words.failed;
    this.#next.textContent = words.retry;
    this.#next.focus();
  }

  #fail(again: () => Promise<void>): void {
    const retry = () => void again();
    const button = element("button", { type: "button", onclick: retry }, words.retry);
    find(this, ".messages").replaceChildren(words.failed, " ", button);
  }
}

/** Enter in a text field would press the first button, which says "sure"; how sure is for the reader to say. */
function askBeforeEnter(event: KeyboardEvent): void {
  const field = event.target as HTMLElement;
  if (event.key !== "Enter" || !field.matches("input[type=text]")) return;
  event.preventDefault();
  field.closest("form")?.querySelector<HTMLElement>(".actions button")?.focus();
}
