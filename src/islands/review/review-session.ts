import { reviewScript as words } from "#language";
import { dayOf } from "../../learning/days.ts";
import { refresh } from "../../learning/refresh.ts";
import { chooseSession, dueFamilies } from "../../learning/session.ts";
import type { Checked } from "../answer.ts";
import { element, find } from "../dom.ts";
import { announce } from "../live.ts";
import { arriveAt } from "../practice/arrive.ts";
import { fetchCourse, NO_COURSE } from "../questions/course.ts";
import { store } from "../store.ts";
import { all } from "../whole-store.ts";
import { answeredOn, isAnsweredOn, type Answered } from "./answered.ts";
import { AskedItems } from "./asked-items.ts";
import { askBeforeEnter } from "./confidence.ts";
import { forecastPicture } from "./forecast-picture.ts";
import { forgetSession, keepSession, keptSession } from "./kept-session.ts";
import { nothingDue } from "./nothing.ts";
import type { Session } from "./session.ts";
import { StartView } from "./start-view.ts";
import { summary } from "./summary.ts";
import { drawWays, waysOn, type Way } from "./ways.ts";

const PARTS = [".opening", ".session", ".summary"] as const;

/**
 * Review: says what is ready, asks that one question after another, and tells what it came to. All that a session needs
 * is fetched before it begins; from there on nothing is asked of the network. It goes on where it was left on the same
 * day, in any tab.
 */
export class ReviewSession extends HTMLElement {
  #course = NO_COURSE;
  #session: Session = { day: 0, ids: [], passed: new Set() };
  #items = new AskedItems();
  /** What was answered on this page: known as long as it lives, whatever becomes of what is kept. */
  #answered = new Map<string, Answered>();
  #current = "";
  /** Whether the session is one that nobody began yet. */
  #isOffered = false;
  #start!: StartView;
  readonly #connection = new AbortController();

  constructor() {
    super();
    this.addEventListener("checked", (event) => this.#note((event as CustomEvent<Checked>).detail));
    this.addEventListener("keydown", askBeforeEnter);
  }

  connectedCallback(): void {
    this.#start = new StartView(find(this, ".opening"), () => void this.#begin());
    this.#skip.onclick = () => this.#pass();
    addEventListener("progress", () => this.#follow(), { signal: this.#connection.signal });
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #skip(): HTMLButtonElement {
    return find(this, ".skip-question", HTMLButtonElement);
  }

  /** Asks where the questions stand. What was begun today goes on; else what is ready is offered. */
  async #open(): Promise<void> {
    const course = await fetchCourse();
    if (typeof course === "string") return this.#fail();
    this.#course = course;
    this.#refresh();
    const begun = this.#begun();
    if (!begun) return this.#offer();
    this.#session = begun;
    const left = begun.ids.filter((id) => !begun.passed.has(id));
    this.#start.draw(left.length, left.length, true);
    this.#turnTo(".opening");
    await this.#begin(false);
  }

  /** The session that was begun today, in this tab or another, without the questions that the course no longer has. */
  #begun(): Session | undefined {
    const session = keptSession(dayOf(Date.now()));
    if (!session) return undefined;
    const current = new Map(
      this.#course.questions.flatMap(({ id, formerly }) =>
        [id, ...formerly].map((name) => [name, id] as const),
      ),
    );
    const ids = session.ids.flatMap((id) => current.get(id) ?? []);
    const passed = new Set([...session.passed].flatMap((id) => current.get(id) ?? []));
    return ids.some((id) => !passed.has(id)) ? { ...session, ids, passed } : undefined;
  }

  /** Offers a session of what is due, and fetches it meanwhile; where nothing is, says so. */
  #offer(): void {
    const [records, now] = [all(), Date.now()];
    const wish = { ...this.#course, records, now, seed: now };
    const ids = chooseSession(wish);
    this.#session = { day: dayOf(now), ids, passed: new Set() };
    this.#items = new AskedItems();
    this.#answered.clear();
    this.#isOffered = ids.length > 0;
    if (!this.#isOffered) return this.#end(nothingDue(records, now), this.#ways());
    this.#start.draw(dueFamilies(wish).length, ids.length, false);
    this.#turnTo(".opening");
    void this.#load();
  }

  /** Fetches the questions of the session, and says beside the button how far that is. Whether all have come. */
  async #load(): Promise<boolean> {
    const [items, { ids }] = [this.#items, this.#session];
    const isHere = await items.fetch(ids, (count) => {
      if (items === this.#items)
        this.#start.say(count < ids.length ? words.fetching(count, ids.length) : "");
    });
    if (!isHere && items === this.#items) this.#start.fail();
    return isHere;
  }

  async #begin(isPressed = true): Promise<void> {
    this.#isOffered = false;
    const begun = this.#begun();
    const session = (this.#session = begun ?? this.#session);
    if (!(await this.#load()) || session !== this.#session || find(this, ".opening").hidden) return;
    session.ids = session.ids.map((id) => this.#items.idOf(id));
    // What was answered and not gone on from stands there again, with its answer.
    const last = session.ids.find((id) => !session.passed.has(id)) ?? "";
    const answered = begun && this.#answeredOn(session.day, last);
    if (answered) this.#answered.set(last, answered);
    this.#go(isPressed);
  }

  /** Shows the next question that nobody has gone on from or answered today; after the last, the summary. */
  #go(isPressed = true): void {
    const { day, ids, passed } = this.#session;
    const records = all();
    for (const id of this.#begun()?.passed ?? []) passed.add(id);
    for (const id of ids) {
      const isHere = this.#answered.has(id);
      if (!isHere && isAnsweredOn(day, id, records, this.#course.families)) passed.add(id);
    }
    const left = ids.filter((id) => !passed.has(id));
    const [id] = left;
    if (id === undefined) return this.#finish();
    this.#current = id;
    keepSession(this.#session);
    const heading = find(this, ".place");
    heading.textContent = words.place(ids.length - left.length + 1, ids.length);
    const label = left.length > 1 ? words.next : words.finish;
    const item = this.#items.show(id, { label, go: () => this.#pass() });
    find(this, ".asked").replaceChildren(item);
    this.#skip.hidden = this.#answered.has(id);
    this.#turnTo(".session");
    if (this.#answered.has(id)) void this.#items.restore(id, store.get(id)?.answer ?? []);
    // A page that was just opened is read from its top.
    if (isPressed) arriveAt(heading);
  }

  #pass(): void {
    this.#session.passed.add(this.#current);
    this.#go();
  }

  /** What was answered in another tab is not offered or asked here too. */
  #follow(): void {
    const [{ day, ids }, records] = [this.#session, all()];
    const isAnswered = (id: string) =>
      !this.#answered.has(id) && isAnsweredOn(day, id, records, this.#course.families);
    if (!find(this, ".session").hidden && isAnswered(this.#current)) this.#go();
    if (this.#isOffered && ids.some(isAnswered)) this.#offer();
  }

  /** Keeps the exact date on which the question comes back; a second try on the same day changes nothing. */
  #note({ id }: Checked): void {
    this.#refresh();
    const answered = this.#answeredOn(dayOf(Date.now()), id);
    if (answered && !this.#answered.has(id)) this.#answered.set(id, answered);
    this.#skip.hidden = true;
  }

  #answeredOn(day: number, id: string): Answered | undefined {
    return answeredOn(day, id, all(), this.#course.families, Date.now());
  }

  /** Brings due dates up to date. */
  #refresh(): void {
    const { conceptOf, families } = this.#course;
    const isAsked = (id: string) => conceptOf(id) !== undefined;
    const changed = refresh(all(), { isAsked, families }, Date.now());
    for (const [id, progress] of changed) store.put(id, progress);
    announce();
  }

  #finish(): void {
    const [records, now] = [all(), Date.now()];
    const { day, ids } = this.#session;
    const answered = ids.flatMap((id) => this.#answered.get(id) ?? this.#answeredOn(day, id) ?? []);
    const more = dueFamilies({ ...this.#course, records, now }).length;
    const another = { label: words.more(more), to: () => void this.#another() };
    forgetSession();
    const shown = summary(answered, now, (id) => this.#items.get(id));
    this.#end(shown, [...(more > 0 ? [another] : []), ...this.#ways()]);
    arriveAt(find(this, ".summary h2"));
  }

  async #another(): Promise<void> {
    this.#offer();
    const opening = find(this, ".opening");
    if (opening.hidden) return arriveAt(find(this, ".summary h2"));
    arriveAt(find(opening, "h2"));
    await this.#begin();
  }

  #ways(): Way[] {
    return waysOn(this, this.#course, all(), Date.now());
  }

  #end(shown: HTMLElement[], ways: Way[]): void {
    find(this, ".summary").replaceChildren(...shown, drawWays(ways));
    this.#turnTo(".summary");
  }

  /** Shows one part; the forecast stands below whatever is not a question. */
  #turnTo(part: (typeof PARTS)[number]): void {
    find(this, ".messages").textContent = "";
    for (const name of PARTS) find(this, name).hidden = name !== part;
    const [forecast, records] = [find(this, ".forecast"), all()];
    forecast.hidden = part === ".session" || records.size === 0;
    find(forecast, "ol").replaceChildren(...forecastPicture(records, Date.now()));
  }

  #fail(): void {
    const onclick = () => void this.#open();
    const button = element("button", { type: "button", onclick }, words.retry);
    find(this, ".messages").replaceChildren(words.failed, " ", button);
  }
}
