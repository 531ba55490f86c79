/** The practice page: a set of questions that the address asks for, or a form to choose one. */
import { addresses, parameters, practiceScript as words } from "#language";
import { address } from "../address.ts";
import { arrived, element, find } from "../dom.ts";
import { inTime } from "../patience.ts";
import { chosen, newSeed } from "./chosen.ts";
import { copyAddress } from "./copy-address.ts";
import { gather, type Gathered } from "./gather.ts";
import { listed } from "./listed.ts";
import { orderOptions } from "./option-order.ts";
import { withParameter } from "./parameter.ts";
import { QuestionSet } from "./question-set.ts";
import { readWish, type Wish } from "./wish.ts";

const set = find(document, "question-set");
const status = find(document, ".messages");
const ways = find(document, ".messages + .ways");
const form = find(document, ".choose");

arrived();
const wish = readWish(location.search);
if (wish) void practise(wish);
else form.hidden = false;

async function practise(wished: Wish): Promise<void> {
  if (wished.pretest) announcePretest();
  say([words.loading]);
  const ids = await chosen(wished);
  const again = { label: words.retry, go: () => void practise(wished) };
  if (typeof ids === "string") {
    const module = "module" in wished ? (wished.module ?? "") : "";
    // One that can be chosen in this page is there: only its list did not come.
    const isListed = [...form.querySelectorAll("option")].some(({ value }) => value === module);
    if (ids === "unknown" && !isListed) return refuse(words.unknownModule(module));
    return say([words.unreachableList], again);
  }
  await (wished.paper ? print(wished, ids) : prepare(wished, ids));
}

/** Puts the questions on paper; what that takes is loaded by who asks for it alone. */
async function print(wished: Wish, ids: string[]): Promise<void> {
  say([words.loading]);
  const paper = await inTime(import("../paper/paper-set.ts")).catch(() => undefined);
  const again = { label: words.retry, go: () => void print(wished, ids) };
  // A script that failed to come stays away until the page is loaded again.
  if (!paper) return say([words.unreachable(ids)], { ...again, go: () => location.reload() });
  const gathered = await paper.gatherForPaper(ids);
  const { questions, unknown, unreachable } = gathered;
  const gone = unknown.length > 0 ? [words.unknown(unknown)] : [];
  if (unreachable.length > 0) return say([...gone, words.unreachable(unreachable)], again);
  if (questions.length === 0) return refuse(...gone);
  await paper.showOnPaper(gathered, gone);
}

/** Fetches the questions, all before the set begins: after that, no network is needed. */
async function prepare(wished: Wish, ids: string[], had?: Gathered): Promise<void> {
  say([words.loading]);
  const { fetched, unknown, unreachable } = await gather(ids, had);
  const gone = unknown.length > 0 ? [words.unknown(unknown)] : [];
  if (unreachable.length > 0) {
    const again = { label: words.retry, go: () => void prepare(wished, ids, fetched) };
    const some = { label: words.withoutThem(fetched.size), go: () => begin(wished, fetched, gone) };
    return say(
      [...gone, words.unreachable(unreachable)],
      again,
      ...(fetched.size > 0 ? [some] : []),
    );
  }
  if (fetched.size === 0) return refuse(...gone);
  begin(wished, fetched, gone);
}

function begin(wished: Wish, fetched: Gathered, gone: string[]): void {
  say(gone.length > 0 ? [...gone, words.rest] : []);
  if (document.documentElement.dataset["mode"] === "screen")
    return onScreen(fetched, () => begin(wished, fetched, gone));
  find(set, ".questions").append(...[...fetched.values()].map(listed));
  orderOptions(set, Math.random);
  const [label, href] = wayOnOf(wished);
  find(set, ".way-on").append(element("a", { href }, label));
  customElements.define("question-set", QuestionSet);
  find(set, ".set-controls").append(copyAddress());
  set.hidden = false;
}

/** On a screen for all to see, another script shows them: they come to wait where it finds them; `instead`, where it does not come. */
function onScreen(fetched: Gathered, instead: () => void): void {
  const waiting = find(document, 'template[data-mode="screen"]', HTMLTemplateElement);
  waiting.content.append(...[...fetched.values()].map(({ question }) => question));
  orderOptions(waiting.content);
  waiting.addEventListener("undone", instead, { once: true });
  waiting.dispatchEvent(new Event("asked"));
}

/** Where a set leads on to: after a pretest to what it was about, after a choice by chance to the next. */
function wayOnOf(wished: Wish): [label: string, href: string] {
  if (wished.pretest && "module" in wished && wished.module !== undefined)
    return [words.pretest.on, address(addresses.module(wished.module))];
  if ("ids" in wished || "whole" in wished) return [words.other, address(addresses.practice)];
  return [words.more, withParameter(location.search, parameters.seed, newSeed())];
}

/** What is answered before anything was read is no progress, and the page says so. */
function announcePretest(): void {
  set.dataset["uncounted"] = "";
  find(document, "h1").textContent = words.pretest.title;
  find(document, ".lead").textContent = words.pretest.intro;
}

function refuse(...messages: string[]): void {
  say([...messages, words.none]);
  form.hidden = false;
}

/** Says something above the set, with what can be done about it beside it. */
function say(messages: string[], ...offered: { label: string; go: () => void }[]): void {
  status.textContent = messages.join(" ");
  const buttons = offered.map(({ label, go }, index) =>
    element(
      "button",
      { type: "button", onclick: go, className: index === 0 ? "button" : "" },
      label,
    ),
  );
  ways.replaceChildren(...buttons);
  buttons[0]?.focus();
}
