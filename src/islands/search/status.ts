/** What is said above the results, also aloud: how many there are, and what was made of the query. */
import { search as strings } from "#language";
import { element } from "./elements.ts";
import { note } from "./view.ts";

export class Status {
  /** Where it stands. Not atomic: of several lines only what is new is read. */
  readonly place: HTMLElement;

  constructor(host: HTMLElement) {
    this.place =
      host.querySelector<HTMLElement>(".status") ??
      element("div", { class: "status", role: "status", "aria-atomic": "false" });
  }

  /** Says these lines. One that is said already stays as it is, so that it is not read again at the next letter. */
  say(lines: Element[]): void {
    const before = [...this.place.children];
    const all = lines.map((line) => before.find((other) => other.isEqualNode(line)) ?? line);
    for (const line of before) if (!all.includes(line)) line.remove();
    for (const [at, line] of all.entries()) {
      const there = this.place.children[at];
      if (there !== line) this.place.insertBefore(line, there ?? null);
    }
  }

  /** Says that the reader has to wait, in place of how many there were. */
  wait(): void {
    this.say([note(strings.searching), ...[...this.place.children].slice(1)]);
  }
}
