import { offlineScript as words } from "#language";
import { toldOf, type Asked } from "../../offline/message.ts";
import { find } from "../dom.ts";
import { keep, kept } from "../kept.ts";
import { keys } from "../keys.ts";
import { PATIENCE } from "../patience.ts";
import { letGo } from "./let-go.ts";
import { count } from "./count.ts";

/** How often (milliseconds) is looked whether keeping has begun. */
const EVERY = 200;

type Way = "reload" | "keep" | "let-go";

/** Says what of the course is kept on this device, and lets a reader have it kept, brought up to date or let go. */
class KeptCourse extends HTMLElement {
  /** What went wrong last, as a sentence. */
  #failure = "";

  connectedCallback(): void {
    for (const [way, act] of [
      ["reload", () => this.#reload()],
      ["keep", () => this.#keep()],
      ["let-go", () => this.#letGo()],
    ] as const)
      find(this, `.${way}`).onclick = () => void act();
    this.#begin().catch(() => this.#say([words.unable]));
  }

  async #begin(): Promise<void> {
    const { serviceWorker } = navigator;
    // A browser without, and a page that came by http, have none.
    if (!(serviceWorker as ServiceWorkerContainer | undefined)) return this.#say([words.unable]);
    serviceWorker.onmessage = ({ data }) => {
      const told = toldOf(data);
      if (told?.failed) this.#fail(told.failed);
    };
    serviceWorker.startMessages();
    // Whether it can be looked into is known before anything is asked for.
    await caches.keys();
    // Where keeping is about to begin, that nothing is kept would hold for a moment only.
    if (!isWished() || (await serviceWorker.getRegistration())) await this.#show();
    await this.#follow();
    // What failed may begin anew, by itself.
    const registration = await serviceWorker.ready;
    await this.#show();
    // One that was let go and is taken back before its last page was closed has lost its files.
    if (registration.active && !(await count()) && kept(keys.offline)) {
      this.#say([words.busy]);
      await this.#fill(registration.active);
    }
    const found = await registration.update().then(
      () => true,
      () => false,
    );
    await this.#show(found);
  }

  /** Follows what becomes of a worker that is being installed. */
  async #follow(): Promise<void> {
    const registration = await begun();
    if (!registration) return this.#show();
    const follow = () => {
      const worker = registration.installing;
      if (worker)
        worker.onstatechange = () => {
          const isWanted = kept(keys.offline) !== "";
          if (worker.state === "redundant" && !registration.active && isWanted)
            this.#failure ||= words.failed;
          void this.#show();
        };
      void this.#show();
    };
    registration.onupdatefound = follow;
    follow();
  }

  /** @param looked whether it was found out if there is a newer version; undefined before anyone asked */
  async #show(looked?: boolean): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration();
    const failure = this.#failure ? [this.#failure] : [];
    // Looked at first: it may have come by the time that has been counted.
    const coming = registration && isComing(registration, this.#failure !== "");
    const found = await count();
    if (coming && !found) return this.#say([...failure, words.busy], "let-go");
    if (!found || !registration?.active) {
      const why = kept(keys.offline) === "" ? words.unwanted : words.nothing;
      return this.#say([...failure, why], "keep");
    }
    const numbers = [found.pages, found.bytes / 1e6].map((number) =>
      new Intl.NumberFormat(document.documentElement.lang, {
        maximumFractionDigits: 1,
      }).format(number),
    ) as [string, string];
    const since = new Intl.DateTimeFormat(document.documentElement.lang, {
      dateStyle: "long",
    }).format(found.since);
    const what = (found.whole ? words.whole : words.part)(...numbers, since, found.version);
    if (registration.waiting) return this.#say([what, words.newer], "reload", "let-go");
    if (looked === false) return this.#say([what, ...failure, words.unknown], "let-go");
    const news = looked && !registration.installing && !this.#failure ? [words.newest] : [];
    this.#say([what, ...failure, ...news], "let-go");
  }

  #say(sentences: string[], ...ways: Way[]): void {
    find(this, ".told").textContent = sentences.join(" ");
    for (const way of ["reload", "keep", "let-go"] as const)
      find(this, `.${way}`).hidden = !ways.includes(way);
  }

  #fail(name: string): void {
    this.#failure = name === "QuotaExceededError" ? words.full : words.failed;
    void this.#show();
  }

  /** What is wished for begins with the next page, as everywhere: that is this one, once more. */
  #keep(): void {
    if (keep(keys.offline, "1")) location.reload();
    else this.#say([words.unable], "keep");
  }

  #fill(worker: ServiceWorker): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    worker.postMessage("keep" satisfies Asked, [port2]);
    return new Promise((done) => {
      port1.onmessage = ({ data }) => {
        const failed = toldOf(data)?.failed;
        if (failed) this.#fail(failed);
        done();
      };
    });
  }

  async #letGo(): Promise<void> {
    try {
      keep(keys.offline, "");
      await letGo();
      // From now on this page gets all that it asks for from the network.
      location.reload();
    } catch {
      this.#say([words.notLetGo], "let-go");
    }
  }

  async #reload(): Promise<void> {
    const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
    if (!waiting) return location.reload();
    navigator.serviceWorker.oncontrollerchange = () => location.reload();
    waiting.postMessage("now" satisfies Asked);
  }
}

/** Whether keeping begins by itself, as `register.ts` has it: that has no bytes left for a function of its own. */
const isWished = (): boolean =>
  Boolean(
    kept(keys.offline) ??
    !(navigator as { connection?: { saveData?: boolean } }).connection?.saveData,
  );

/** Whether a first version is on its way: asked for, and not yet written down as kept. */
function isComing(registration: ServiceWorkerRegistration, hasFailed: boolean): boolean {
  const { installing, waiting, active } = registration;
  if (installing ?? waiting) return true;
  // One that was just asked for has no worker yet; nor has one that failed.
  return active ? active.state === "activating" : !hasFailed;
}

/** The worker, as soon as keeping begins: once the page is loaded. It may not be wished for, or not come; who asks then begins it anew. */
async function begun(): Promise<ServiceWorkerRegistration | undefined> {
  for (let turns = PATIENCE / EVERY; turns > 0;) {
    const found = await navigator.serviceWorker.getRegistration();
    if (found) return found;
    await new Promise((done) => setTimeout(done, EVERY));
    if (document.readyState === "complete") turns--;
  }
  return undefined;
}

customElements.define("kept-course", KeptCourse);
