import { questionSetScript as words } from "#language";
import { element } from "../dom.ts";
import { enough, type Outcome } from "./outcome.ts";
import { rereadList } from "./reread.ts";
import type { Way } from "./ways.ts";

/** What the result of a run shows. */
export interface Score {
  result: Outcome;
  /** Each question with how it went. */
  row: HTMLElement;
  /** Sentences on how this compares with before, and on what is kept. */
  notes: readonly string[];
  /** What stands above what to read. */
  reread: string;
  /** The items whose question was wrong or not answered. */
  missed: readonly HTMLElement[];
  /** What to do: the first is the thing to press. */
  ways: readonly Way[];
  /** Whether it is said from how many right on one goes on. */
  advises: boolean;
}

/** Shows how a run went: the score, a row of results, what to read again, and ways on. */
export function scoreView(place: HTMLElement, score: Score): void {
  const { result, row, notes, missed, ways, advises } = score;
  const { right, total, open } = result;
  const heading = element("h2", { tabIndex: -1 }, words.score(right, total));
  const said = open > 0 ? [words.open(open), ...notes] : notes;
  const sentences = said.length > 0 ? [element("p", {}, said.join(" "))] : [];
  const advice = advises ? [element("p", {}, words.advice(enough(total), total))] : [];
  const actions = element("p", { className: "ways" }, ...ways.map(drawn));
  const links = rereadList(missed, score.reread);
  place.replaceChildren(heading, row, ...sentences, ...links, ...advice, actions);
}

function drawn({ label, go }: Way, index: number): HTMLElement {
  const className = index === 0 ? "button" : "";
  return typeof go === "string"
    ? element("a", { href: go, className }, label)
    : element("button", { type: "button", onclick: go, className }, label);
}
