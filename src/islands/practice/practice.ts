/** The practice page: a set of questions that the address asks for, or a form to choose one. */
import { parameters, addresses, practiceScript as words } from "#language";
import { shuffle } from "../../learning/shuffle.ts";
import { address } from "../address.ts";
import { arrived, element, find } from "../dom.ts";
import { fetchModule } from "../questions/module.ts";
import { fetchQuestion, itemOf, type AskedQuestion } from "../questions/page.ts";
import { copyAddress } from "./copy-address.ts";
import { withParameter } from "./parameter.ts";
import { pick, pickSpread } from "./pick.ts";
import { QuestionSet } from "./question-set.ts";
import { readWish, type Wish } from "./wish.ts";

const set = find(document, "question-set");
const status = find(document, ".messages");
const form = find(document, ".choose");

arrived();
const wish = readWish(location.search);
if (wish) void practise(wish);
else form.hidden = false;

async function practise(wished: Wish): Promise<void> {
  if (wished.pretest) announcePretest();
  say(words.loading);
  const ids = await idsOf(wished);
  if (typeof ids === "string") return refuse(ids);
  const answers = await Promise.all(ids.map(fetchQuestion));
  const fetched = answers.filter((answer) => typeof answer !== "string");
  const messages = missing(ids, answers);
  if (fetched.length === 0) return refuse(...messages);
  say(...messages, ...(messages.length > 0 ? [words.rest] : []));
  find(set, ".questions").append(...fetched.map(listed));
  customElements.define("question-set", QuestionSet);
  find(set, ".set-controls").append(copyAddress());
  set.hidden = false;
}

/** A question as an item of the set, with a link to its own page. */
function listed(asked: AskedQuestion): HTMLElement {
  const href = address(addresses.question(asked.id));
  const link = element("a", { href, className: "own-page", title: words.ownPage }, "#");
  link.ariaLabel = words.ownPage;
  const item = itemOf("li", asked);
  item.append(link);
  return item;
}

/** The ids of the set in its order; a sentence where they cannot be known. */
async function idsOf(wished: Wish): Promise<string[] | string> {
  if ("ids" in wished) return wished.seed ? shuffle(wished.ids, wished.seed) : wished.ids;
  const module = await fetchModule(wished.module);
  if (module === "unknown") return words.unknownModule(wished.module);
  if (module === "unreachable") return words.unreachable(wished.count);
  const choose = wished.pretest ? pickSpread : pick;
  return choose(module, wished.count, wished.seed ?? newSeed());
}

/** What is answered before anything was read is no progress, and the page says so. */
function announcePretest(): void {
  set.dataset["uncounted"] = "";
  find(document, "h1").textContent = words.pretest.title;
  find(document, ".lead").textContent = words.pretest.intro;
}

/** A seed that the address keeps: the same questions after a reload, and for whom it is sent to. */
function newSeed(): string {
  const seed = String(100 + Math.floor(Math.random() * 900));
  history.replaceState(null, "", withParameter(location.search, parameters.seed, seed));
  return seed;
}

function missing(ids: string[], answers: (AskedQuestion | string)[]): string[] {
  const unknown = ids.filter((_, i) => answers[i] === "unknown");
  const unreachable = answers.filter((answer) => answer === "unreachable").length;
  return [
    ...(unknown.length > 0 ? [words.unknown(unknown)] : []),
    ...(unreachable > 0 ? [words.unreachable(unreachable)] : []),
  ];
}

function refuse(...messages: string[]): void {
  say(...messages, words.none);
  form.hidden = false;
}

function say(...messages: string[]): void {
  status.textContent = messages.join(" ");
}
