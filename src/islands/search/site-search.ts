/** `<site-search>`: finds pages of the course while the reader types. In the dialog and on the search page. */
import type { OpenedSearch } from "../../search/query/open.ts";
import { LONGEST } from "../../search/query/asked.ts";
import { KINDS, type Kind } from "../../search/kinds.ts";
import { ids, search as strings } from "#language";
import { addressOf, askedIn, type Asked } from "./asked.ts";
import { PATIENCE } from "../patience.ts";
import { Controls } from "./controls.ts";
import { element } from "./elements.ts";
import { moveFocus } from "./keys.ts";
import { moreButton } from "./more.ts";
import { opened, reopen } from "./opened.ts";
import { keepAddress, keepPlace, keptPlace, returnTo } from "./place.ts";
import { forgetSearches, recentConcepts, recentSearches, remember } from "./recent.ts";
import { Status } from "./status.ts";
import {
  alsoAmong,
  failure,
  meantInstead,
  moduleList,
  note,
  nothingFound,
  outdated,
  readList,
  recentList,
  resultItem,
  unknownBeside,
} from "./view.ts";

/** A pause in typing, in milliseconds: long enough to skip the letters of a fast typist, too short to be felt. */
const PAUSE = 30;

/** After so many milliseconds the reader is told to wait: the first search fetches what it needs. */
const MOMENT = 300;

export class SiteSearch extends HTMLElement {
  #controls!: Controls;
  readonly #status = new Status(this);
  readonly #region =
    this.querySelector<HTMLElement>(".found") ?? element("div", { class: "found" });
  /** The list of modules: in the page, or made as soon as they are known. */
  #modules = this.querySelector<HTMLElement>(".found > *") ?? undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the last search: an older one that ends later is ignored. */
  #turn = 0;
  /** How often in a row a search failed. */
  #failed = 0;

  /** Whether the address follows the query: on the search page. */
  get #addressed(): boolean {
    return this.hasAttribute("addressed");
  }

  connectedCallback(): void {
    if (this.#abort === undefined) this.#controls = new Controls(this);
    if (!this.contains(this.#region)) this.append(this.#status.place, this.#region);
    const { signal } = (this.#abort = new AbortController());
    this.#controls.onChange(() => this.#later(), signal);
    this.#controls.onChoosing(() => {
      void opened().then(
        (search) => this.#fillModules(search, true),
        () => undefined,
      );
    }, signal);
    this.#controls.form.addEventListener("submit", (event) => this.#submit(event), { signal });
    this.#controls.input.addEventListener("focus", () => void opened().catch(() => undefined), {
      signal,
    });
    this.addEventListener("click", (event) => this.#follow(event), { signal });
    this.addEventListener("keydown", (event) => this.#key(event), { signal });
    // What was typed before this script came is what is meant.
    if (this.#addressed && !this.#controls.asked.q) this.#controls.asked = askedIn(location.search);
    void this.#search(false, true);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  /** Shows afresh what stands there where nothing is typed. */
  begin(): void {
    if (this.#controls.asked.q.trim() === "") void this.#search();
  }

  override focus(): void {
    this.#controls.input.focus();
    this.#controls.input.select();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(true), PAUSE);
  }

  #submit(event: SubmitEvent): void {
    remember(this.#controls.asked.q);
    if (!this.#addressed) return;
    event.preventDefault();
    clearTimeout(this.#timer);
    void this.#search();
  }

  #key(event: KeyboardEvent): void {
    const { input } = this.#controls;
    if (event.key === "Escape" && input.value !== "") {
      event.preventDefault();
      input.value = "";
      input.focus();
      void this.#search();
      // Now that the results below it are gone.
      input.scrollIntoView({ block: "nearest" });
    } else {
      moveFocus(event, input, [...this.querySelectorAll<HTMLElement>(".status a, .found a")]);
    }
  }

  /** A link inside search that asks something else, or that leads away and makes the query worth keeping. */
  #follow(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest("[data-forget]")) {
      forgetSearches();
      this.#controls.input.focus();
      void this.#search();
      return;
    }
    const link = target?.closest("a");
    const ask = link?.dataset["ask"];
    if (ask !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#controls.asked = askedIn(ask);
      this.#controls.input.focus();
      void this.#search();
    } else if (link) {
      remember(this.#controls.asked.q);
      if (this.#addressed) keepPlace({ link: link.href });
    }
  }

  /** Looks for what is asked; who returns to the page finds as many results as there were, and their place among them. */
  async #search(typing = false, returning = false): Promise<void> {
    const turn = ++this.#turn;
    const asked = this.#controls.asked;
    if (this.#addressed) this.#keepAddress(asked);
    if (asked.q.trim() === "") {
      this.#show([], readList(recentConcepts()), recentList(recentSearches()), this.#modules);
      void this.#offerModules(turn);
      return;
    }
    this.#region.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => {
      if (turn === this.#turn) this.#status.wait();
    }, MOMENT);
    // It may still come, and is shown then.
    const late = setTimeout(() => this.#fail(turn), PATIENCE);
    try {
      const search = await opened();
      void this.#fillModules(search, asked.module !== undefined);
      const { engine } = search;
      const found = await engine.search(asked.q, { ...asked, typing });
      const results = await found.next();
      const { shown = 0, link } = this.#addressed && returning ? keptPlace() : {};
      while (results.length < Math.min(shown, found.total)) results.push(...(await found.next()));
      this.#failed = 0;
      if (turn !== this.#turn) return;
      if (results.length === 0) {
        this.#show([this.#counted(0, asked), nothingFound(asked, found.understanding)]);
        return;
      }
      const list = element("ol", { id: ids.results, class: "results" }, ...results.map(resultItem));
      const status = [
        this.#counted(found.total, asked, found.elsewhere),
        meantInstead(asked, found.understanding),
        unknownBeside(found.understanding),
      ];
      const more = moreButton(found, list, (shown) => {
        if (this.#addressed) keepPlace({ shown });
      });
      this.#show(status, list, more, alsoAmong(asked, found.elsewhere));
      if (link !== undefined) returnTo(link, list);
    } catch (error) {
      console.error(error);
      this.#fail(turn);
    } finally {
      clearTimeout(slow);
      clearTimeout(late);
    }
  }

  /** Says that a search came to nothing, and offers to try again; an older one says nothing any more. */
  #fail(turn: number): void {
    if (turn !== this.#turn) return;
    reopen();
    this.#show(
      [note(strings.failed)],
      failure(() => void this.#search()),
      ++this.#failed > 1 ? outdated() : undefined,
    );
  }

  /** Lists the modules where nothing is typed, as soon as they are known; what fails here, a search will say. */
  async #offerModules(turn: number): Promise<void> {
    try {
      const search = await opened();
      await this.#fillModules(search, this.#controls.asked.module !== undefined);
      const { modules } = search.manifest;
      if (typeof modules === "string") return;
      this.#modules ??= moduleList(modules);
      if (turn !== this.#turn || this.#modules === undefined) return;
      // To append it once more would take the focus from it.
      if (!this.#region.contains(this.#modules)) this.#region.append(this.#modules);
    } catch (error) {
      console.error(error);
    }
  }

  /** Fills the list of modules to choose from; of a course of many only where that is `asked`. */
  async #fillModules({ manifest, modules }: OpenedSearch, asked: boolean): Promise<void> {
    if (typeof manifest.modules === "string" && !asked) return;
    // What fails here is asked for again the next time.
    this.#controls.modules = await modules().catch(() => []);
  }

  /** How much was found, among which kinds of page where that is not all, and for how much of what was asked. */
  #counted(total: number, { q }: Asked, elsewhere: Kind[] = []): HTMLElement {
    const cut = q.length < LONGEST ? "" : `. ${strings.cut(LONGEST)}`;
    const among = KINDS.filter((kind) => !elsewhere.includes(kind));
    const part = among.map((kind) => strings.manyKinds[kind]).join(", ");
    return note(strings.count(total) + (elsewhere.length > 0 ? ` (${part})` : "") + cut);
  }

  /** Shows what was found, and above it what is said of that. */
  #show(said: (HTMLElement | undefined)[], ...content: (HTMLElement | undefined)[]): void {
    const walking = [this.#region, this.#status.place].some((part) =>
      part.contains(document.activeElement),
    );
    this.#status.say(said.filter((line) => line !== undefined));
    this.#region.removeAttribute("aria-busy");
    this.#region.replaceChildren(...content.filter((node) => node !== undefined));
    // Whoever walked on while the last letter was being looked for, stays among the results.
    if (walking && !this.contains(document.activeElement))
      (this.#region.querySelector<HTMLElement>("a, button") ?? this.#controls.input).focus();
  }

  #keepAddress(asked: Asked): void {
    const empty = asked.q === "" && asked.kind === undefined && asked.module === undefined;
    keepAddress(empty ? location.pathname : addressOf(asked));
  }
}

if (!customElements.get("site-search")) customElements.define("site-search", SiteSearch);
