/** `<site-search>`: finds pages of the course while the reader types. In the dialog and on the search page. */
import { openSearch, type OpenedSearch } from "../../search/query/open.ts";
import { LONGEST } from "../../search/query/asked.ts";
import type { Found } from "../../search/query/engine.ts";
import { ids, search as strings, searching } from "#language";
import { addressOf, askedIn, type Asked } from "./asked.ts";
import { Controls } from "./controls.ts";
import { element } from "./elements.ts";
import { moveFocus } from "./keys.ts";
import { forgetSearches, recentSearches, remember } from "./recent.ts";
import { failure, meantInstead, nothingFound, recentList, resultItem } from "./view.ts";

/** A pause in typing, in milliseconds: long enough to skip the letters of a fast typist, too short to be felt. */
const PAUSE = 30;

/** After so many milliseconds the reader is told to wait: the first search fetches what it needs. */
const PATIENCE = 300;

let opening: Promise<OpenedSearch> | undefined;
let failures = 0;

/** Imports a script. A browser keeps that one failed: it is asked for at another address the next time. */
async function load(url: string): Promise<unknown> {
  try {
    return (await import(
      /* @vite-ignore */ failures > 0 ? `${url}?again=${failures}` : url
    )) as unknown;
  } catch (error) {
    failures++;
    throw error;
  }
}

/** Search on the files of this site; fetched once, and again after a failure. */
function opened(): Promise<OpenedSearch> {
  opening ??= openSearch(
    `${import.meta.env.BASE_URL.replace(/\/$/, "")}/pagefind/`,
    searching,
    load,
  );
  opening.catch(() => (opening = undefined));
  return opening;
}

export class SiteSearch extends HTMLElement {
  #controls!: Controls;
  readonly #status = element("p", { class: "status note", role: "status" });
  readonly #region = element("div", { class: "found" });
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the last search: an older one that ends later is ignored. */
  #turn = 0;

  /** Whether the address follows the query: on the search page. */
  get #addressed(): boolean {
    return this.hasAttribute("addressed");
  }

  connectedCallback(): void {
    if (!this.contains(this.#region)) {
      this.#controls = new Controls(this);
      this.append(this.#status, this.#region);
    }
    const { signal } = (this.#abort = new AbortController());
    this.#controls.onChange(() => this.#later(), signal);
    this.#controls.form.addEventListener("submit", (event) => this.#submit(event), { signal });
    this.#controls.input.addEventListener("focus", () => void opened().catch(() => undefined), {
      signal,
    });
    this.addEventListener("click", (event) => this.#follow(event), { signal });
    this.addEventListener("keydown", (event) => this.#key(event), { signal });
    if (this.#addressed) this.#controls.asked = askedIn(location.search);
    void this.#search();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
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
    } else {
      moveFocus(event, input, [...this.#region.querySelectorAll("a")]);
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
    }
  }

  async #search(typing = false): Promise<void> {
    const turn = ++this.#turn;
    const asked = this.#controls.asked;
    if (this.#addressed) this.#keepAddress(asked);
    if (asked.q.trim() === "") {
      this.#show("", recentList(recentSearches()));
      return;
    }
    this.#region.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => {
      if (turn === this.#turn) this.#status.textContent = strings.searching;
    }, PATIENCE);
    try {
      const { engine, manifest } = await opened();
      this.#controls.modules = manifest.modules;
      const found = await engine.search(asked.q, { ...asked, typing });
      const first = await found.next();
      if (turn !== this.#turn) return;
      if (first.length === 0) {
        this.#show(this.#counted(0, asked), nothingFound(asked, found.understanding));
        return;
      }
      const list = element("ol", { id: ids.results, class: "results" }, ...first.map(resultItem));
      this.#show(
        this.#counted(found.total, asked),
        meantInstead(asked, found.understanding),
        list,
        this.#more(found, list),
      );
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      // What was opened may miss a part for good: the next search opens everything again.
      opening = undefined;
      this.#show(
        strings.failed,
        failure(() => void this.#search()),
      );
    } finally {
      clearTimeout(slow);
    }
  }

  /** How much was found, and for how much of what was asked. */
  #counted(total: number, { q }: Asked): string {
    const cut = q.length < LONGEST ? "" : ` ${strings.cut(LONGEST)}`;
    return strings.count(total) + cut;
  }

  #more(found: Found, list: HTMLOListElement): HTMLButtonElement | undefined {
    if (list.childElementCount >= found.total) return undefined;
    const button = element("button", { type: "button" }, strings.more);
    const told = element("p", { class: "note", role: "alert" });
    button.onclick = async () => {
      button.disabled = true;
      try {
        const items = (await found.next()).map(resultItem);
        told.remove();
        list.append(...items);
        items[0]?.querySelector("a")?.focus();
        if (list.childElementCount >= found.total) button.remove();
      } catch (error) {
        console.error(error);
        list.after(told);
        told.textContent = strings.failed;
      } finally {
        button.disabled = false;
      }
    };
    return button;
  }

  #show(status: string, ...content: (HTMLElement | undefined)[]): void {
    const walking = this.#region.contains(document.activeElement);
    this.#region.removeAttribute("aria-busy");
    this.#region.replaceChildren(...content.filter((node) => node !== undefined));
    // Whoever walked on while the last letter was being looked for, stays among the results.
    if (walking)
      (this.#region.querySelector<HTMLElement>("a, button") ?? this.#controls.input).focus();
    this.#status.textContent = status;
  }

  #keepAddress(asked: Asked): void {
    const empty = asked.q === "" && asked.kind === undefined && asked.module === undefined;
    history.replaceState(history.state, "", empty ? location.pathname : addressOf(asked));
  }
}

if (!customElements.get("site-search")) customElements.define("site-search", SiteSearch);
