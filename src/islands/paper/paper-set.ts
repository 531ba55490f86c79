/** A set of questions on paper: a worksheet and its key, in place of what the page would ask. */
import { ids, parameters, quiz, sheet as sheetWords } from "#language";
import type { Element } from "../../exports/markup/node.ts";
import { toHtml } from "../../exports/markup/print.ts";
import paperStyle from "../../components/paper/Paper.css?url";
import sheetStyle from "../../components/paper/Sheet.css?url";
import { key } from "../../paper/key.ts";
import { pageRules } from "../../paper/page-rules.ts";
import { picturesHere } from "../../paper/pictures.ts";
import { sheet } from "../../paper/sheet.ts";
import { wordsOf } from "../../paper/words.ts";
import { address } from "../address.ts";
import { adopt } from "../adopt.ts";
import { built } from "../built.ts";
import { element, find } from "../dom.ts";
import { inTime } from "../patience.ts";
import { withParameter } from "../practice/parameter.ts";
import type { Gathered } from "./gather.ts";

export { gatherForPaper } from "./gather.ts";

const words = wordsOf({ quiz, sheet: sheetWords });

/** A style sheet of its own, which only who prints a set loads. Settles when it is there, or cannot be had. */
const styled = (href: string) =>
  new Promise((done) => {
    const link = element("link", { rel: "stylesheet", href, onload: done, onerror: done });
    document.head.append(link);
  });

function part(name: "worksheet" | "key", label: string, title: string, back: string, html: string) {
  const id = ids[name];
  const way = element("p", { className: "way-back" }, `${words.online} `);
  way.append(element("a", { href: back }, back));
  const head = element("header", { className: "part-head" });
  head.append(
    element("p", { className: "label", id: `${id}:label` }, label),
    element("h2", {}, title),
  );
  if (name === "worksheet") {
    const signed = element("p", { className: "signed" });
    signed.append(element("span", {}, words.name), element("span", {}, words.group));
    head.append(signed);
  }
  head.append(way);
  const section = element("section", { id, className: `part ${name}` });
  section.setAttribute("aria-labelledby", `${id}:label`);
  section.append(head, ...built(html));
  return section;
}

/** The choice between the parts: which one the address names is shown and printed, else both. */
function choice() {
  const nav = element("nav", { className: "parts", ariaLabel: words.print });
  const link = (name: string, href: string, label: string) =>
    element("a", { className: `to-${name}`, href }, label);
  const button = element(
    "button",
    { type: "button", className: "button print", onclick: () => print() },
    words.print,
  );
  nav.append(
    link("all", location.pathname + location.search, words.both),
    link("worksheet", `#${ids.worksheet}`, words.worksheet),
    link("key", `#${ids.key}`, words.key),
    button,
  );
  return nav;
}

/**
 * Puts a set on the page as it will be on paper.
 * @param notes sentences above it, for the screen alone
 */
export async function showOnPaper(
  { title, home, questions }: Gathered,
  notes: string[],
): Promise<void> {
  await inTime(Promise.all([paperStyle, sheetStyle].map(styled))).catch(() => undefined);
  adopt(pageRules(title, { worksheet: words.worksheet, key: words.key }));
  const asked = sheet(questions, words, { writes: true, headed: false, level: 3 });
  const answers = [key(questions, words, { start: 1 })];
  const html = (elements: Element[]) => picturesHere(toHtml(elements), home, address("/"));
  const back =
    location.origin + location.pathname + withParameter(location.search, parameters.paper);
  const header = element("header", { className: "title" }, element("h1", {}, title), choice());
  header.append(...notes.map((note) => element("p", { className: "note", role: "status" }, note)));
  const main = find(document, "main");
  main.className = "single paper-page";
  main.replaceChildren(
    header,
    part("worksheet", words.worksheet, title, back, html(asked)),
    part("key", words.key, title, back, html(answers)),
  );
  document.title = `${title} · ${words.worksheet}`;
  // Followed again: when the page came, the part that its address names was not there yet.
  if (location.hash) location.replace(location.hash);
}
