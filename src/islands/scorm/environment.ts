import { safely } from "../../learning/safely.ts";
import type { Api } from "./api.ts";
import type { Interaction } from "./interaction.ts";
import { timespan } from "./times.ts";

/** What SCORM 1.2 lets an environment do without: what it does not take of this is not missed. */
const OPTIONAL = ["cmi.core.score.min", "cmi.core.score.max"];

/** A message of an environment, cut where it is no message any more. */
const LONGEST_MESSAGE = 120;

/** The learning environment, as this page talks to it. Nothing that it does or says can throw. */
export class Environment {
  readonly #api: Api;
  readonly #begun: number;
  /** What it has taken: that is not sent again. */
  readonly #taken = new Map<string, string>();
  #takesInteractions = true;
  /** What went wrong last, as it says it: a number and perhaps some words. */
  error = "";

  /** @param now milliseconds */
  constructor(api: Api, now: number) {
    this.#api = api;
    this.#begun = now;
  }

  /** Begins a session. Returns false where it refuses. */
  begin(): boolean {
    return this.#succeeds((api) => api.LMSInitialize(""));
  }

  /** What it knows under a name; empty where it knows nothing. */
  get(name: string): string {
    return safely(() => textOf(this.#api.LMSGetValue(name)), "");
  }

  /**
   * Reports values by their names, and sees to it that they are kept.
   * @returns false where it did not take all of them: they are reported again next time
   */
  report(values: Readonly<Record<string, string>>, now: number): boolean {
    const all = { ...values, "cmi.core.exit": "suspend", ...this.#time(now) };
    const changed = Object.entries(all).filter(([name, value]) => this.#taken.get(name) !== value);
    const taken = changed.map(([name, value]) => this.#set(name, value));
    return this.#commits() && taken.every(Boolean);
  }

  /** Tells of an answer, for the instructor; an environment need not take such, and nothing is said of it then. */
  tell(interaction: Interaction): void {
    const place = this.get("cmi.interactions._count");
    if (!this.#takesInteractions || !/^\d+$/.test(place)) return;
    const before = this.error;
    this.#takesInteractions = Object.entries(interaction).every(([name, value]) =>
      this.#succeeds((api) => api.LMSSetValue(`cmi.interactions.${place}.${name}`, value)),
    );
    this.error = before;
  }

  /** Ends the session; what was reported is there the next time. */
  finish(now: number): void {
    this.report({}, now);
    this.#succeeds((api) => api.LMSFinish(""));
  }

  #time(now: number) {
    return { "cmi.core.session_time": timespan(now - this.#begun) };
  }

  #set(name: string, value: string): boolean {
    const isTaken =
      this.#succeeds((api) => api.LMSSetValue(name, value)) || OPTIONAL.includes(name);
    if (isTaken) this.#taken.set(name, value);
    return isTaken;
  }

  #commits(): boolean {
    const isKept = this.#succeeds((api) => api.LMSCommit(""));
    // It may have lost what it took.
    if (!isKept) this.#taken.clear();
    return isKept;
  }

  #succeeds(ask: (api: Api) => unknown): boolean {
    const isDone = safely(() => textOf(ask(this.#api)) === "true", false);
    if (!isDone) this.error = this.#lastError();
    return isDone;
  }

  #lastError(): string {
    const code = safely(() => textOf(this.#api.LMSGetLastError())) || "?";
    const words = safely(() => textOf(this.#api.LMSGetErrorString(code)), "");
    return `${code} ${words}`.trim().slice(0, LONGEST_MESSAGE);
  }
}

/** What it says, where it is something that can be said. */
const textOf = (said: unknown): string =>
  typeof said === "string" || typeof said === "boolean" || typeof said === "number"
    ? String(said)
    : "";
