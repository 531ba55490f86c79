import { parameters, questionSetScript as words } from "#language";
import { longestAgo } from "../../learning/longest-ago.ts";
import { best, type TestResult } from "../../learning/results.ts";
import { fetchQuestion } from "../questions/page.ts";
import { results, saveResult } from "../results.ts";
import { live } from "../live.ts";
import { listed } from "./listed.ts";
import type { Outcome } from "./outcome.ts";
import { QuestionSet, type Missed } from "./question-set.ts";
import type { Run } from "./run.ts";

/** Someone who begins does not wait longer than this (milliseconds) for other questions than the page has. */
const PATIENCE = 5000;

/**
 * A closing test. Of questions that have twins it asks the one that was seen longest ago, unless the address has a
 * seed: then everyone gets the questions of the page. Its result is kept with those of its module.
 */
export class TestSet extends QuestionSet {
  /** The question of the page, with its twins. */
  readonly #families: string[][] = [];

  #isKept = true;

  override connectedCallback(): void {
    for (const { id, dataset } of this.querySelectorAll<HTMLElement>("quiz-question"))
      this.#families.push([id, ...(dataset["twins"]?.split(" ") ?? [])]);
    super.connectedCallback();
  }

  protected override async choose(): Promise<string[]> {
    const isShared = new URLSearchParams(location.search).has(parameters.seed);
    const [records, now] = [live.records, Date.now()];
    const wished = this.#families.map((family) =>
      isShared ? family[0]! : longestAgo(family, records, now),
    );
    if (wished.some((id) => !this.items.has(id))) {
      this.dataset["state"] = "busy";
      await Promise.race([this.bring(wished), new Promise((late) => setTimeout(late, PATIENCE))]);
    }
    return wished.map((id, place) => (this.items.has(id) ? id : this.#families[place]![0]!));
  }

  protected override async bring(ids: readonly string[]): Promise<Missed> {
    const missed: Missed = { unknown: [], unreachable: [] };
    const fetching = ids
      .filter((id) => !this.items.has(id))
      .map(async (id) => {
        const asked = await fetchQuestion(id);
        if (typeof asked === "string") missed[asked].push(id);
        // A question that has another id now is another question to a run.
        else if (asked.id === id) this.add(listed(asked));
        else missed.unknown.push(id);
      });
    await Promise.all(fetching);
    return missed;
  }

  protected override completed(outcome: Outcome, run: Run): void {
    if (run.whole) this.#isKept = saveResult(this.#module, resultOf(outcome, run));
  }

  protected override notes(outcome: Outcome, run: Run): string[] {
    const said = super.notes(outcome, run);
    if (!run.whole || outcome.open > 0) return said;
    const result = resultOf(outcome, run);
    const before = best(results(this.#module).filter(({ at }) => at !== result.at));
    if (before) said.push(compared(result, before));
    return this.#isKept ? said : [...said, words.notKept];
  }

  get #module(): string {
    return this.dataset["module"] ?? "";
  }
}

/** The result of a run: the same one, in however many tabs it is looked at and however often. */
function resultOf({ right, total }: Outcome, { ids, given }: Run): TestResult {
  return { at: Math.max(...ids.map((id) => given.get(id)?.at ?? 0)), right, total };
}

/** What a result is beside the best one before. */
function compared(result: TestResult, before: TestResult): string {
  const { right, total } = before;
  const difference = result.right / result.total - right / total;
  if (difference === 0) return words.asGood(right, total);
  return difference > 0 ? words.better(right, total) : words.best(right, total);
}
