import { progressScript as words } from "#language";
import { MOST_TEXT, parseProgressFile, printProgressFile } from "../../learning/file.ts";
import { importProgress } from "../../learning/import.ts";
import { currentIds, renamed } from "../../learning/renamed.ts";
import { element, find } from "../dom.ts";
import { forgetBoards } from "../fill/forget-boards.ts";
import { forget } from "../kept.ts";
import { course, keys } from "../keys.ts";
import { pageKeys } from "../page-keys.ts";
import { announce } from "../live.ts";
import { forgetRuns } from "../practice/kept-run.ts";
import { fetchCourse, settle } from "../questions/course.ts";
import { addResults, allResults, forgetResults } from "../results.ts";
import { store } from "../store.ts";
import { all, wipe } from "../whole-store.ts";
import { download } from "../download.ts";
import { importReport } from "./import-report.ts";

/** Saves progress as a file, adds a file to it, and wipes it. */
export class ProgressFile extends HTMLElement {
  connectedCallback(): void {
    find(this, ".save").onclick = find(this, ".save-first").onclick = () => this.#save();
    find(this, "[type=file]").onchange = (event) =>
      void this.#add(event.currentTarget as HTMLInputElement);
    find(this, ".wipe").onclick = () => this.#askToWipe();
    this.#dialog.onclose = () => this.#wipe(this.#dialog.returnValue);
  }

  get #dialog(): HTMLDialogElement {
    return find(this, "dialog", HTMLDialogElement);
  }

  #save(): void {
    const [records, now] = [all(), Date.now()];
    const name = `${course}-progress-${localDate(now)}.json`;
    const text = printProgressFile(records, course, now, allResults());
    download(name, new Blob([text], { type: "application/json" }));
    this.#report(words.saved(records.size, name));
  }

  async #add(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    // Four bytes for a character at most: what is larger is not even read.
    const text = file.size > 4 * MOST_TEXT ? undefined : await file.text().catch(() => "");
    // So that the same file can be chosen again.
    input.value = "";
    if (text === undefined) return this.#report(words.errors["too-large"]);
    const parsed = parseProgressFile(text, course);
    if (!parsed.ok) return this.#report(words.errors[parsed.error]);
    const asked = await fetchCourse();
    if (typeof asked === "string") return this.#report(words.notChecked);
    const ids = new Set(asked.questions.map(({ id }) => id));
    // A file may be from before questions were renamed.
    const questions = renamed(parsed.questions, currentIds(asked.questions));
    const result = importProgress(store, questions, (id) => ids.has(id));
    settle(asked.families);
    const unknown = [...parsed.tests.keys()].filter((id) => !asked.modules.includes(id));
    const skipped = [
      ...parsed.skipped,
      ...result.unknown,
      ...unknown.map((id) => ({ id, why: "unknown" as const })),
    ];
    const before = countOf(allResults());
    for (const [id, results] of parsed.tests) {
      if (!unknown.includes(id) && !addResults(id, results)) result.notKept++;
    }
    const tests = countOf(allResults()) - before;
    this.#report(...importReport(result, skipped, tests));
    announce();
  }

  #askToWipe(): void {
    const count = store.ids().length;
    if (count === 0) return this.#report(words.none);
    find(this, ".lost").textContent = words.willBeLost(count);
    this.#dialog.returnValue = "";
    this.#dialog.showModal();
  }

  #wipe(answer: string): void {
    if (answer !== "wipe") return;
    wipe();
    forgetRuns();
    forgetResults();
    forget(keys.last);
    forget(pageKeys.review);
    forgetBoards();
    this.#report(words.wiped);
    announce();
  }

  #report(...sentences: string[]): void {
    const paragraphs = sentences.map((sentence) => element("p", {}, sentence));
    find(this, ".report").replaceChildren(...paragraphs);
  }
}

const countOf = (results: Map<string, unknown[]>): number => [...results.values()].flat().length;

/** The reader's date as 2026-11-23. */
function localDate(now: number): string {
  const date = new Date(now);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
