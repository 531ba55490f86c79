/** A page in a frame of another: says where it is from, and how high it is. */
import { embedScript as words, parameters } from "#language";
import { find } from "../dom.ts";
import { element } from "../element.ts";
import { course } from "../keys.ts";
import { withParameter } from "../practice/parameter.ts";
import { blocked } from "../whole-store.ts";
import { tellHeight } from "./height.ts";
import { outside } from "./outside.ts";

const whole = () => location.pathname + withParameter(location.search, parameters.embed);

function begin(): void {
  const title = document.querySelector(".wordmark")?.textContent ?? "";
  const link = element("a", { href: whole(), target: "_blank", rel: "noopener" }, title);
  // What the address asks for may be settled only later, as the seed of a choice by chance.
  link.onpointerdown = link.onfocus = () => (link.href = whole());
  const said = [words.newTab, ...(blocked() ? [words.notKept] : [])].join(" ");
  document
    .querySelector("main")
    ?.append(element("p", { className: "origin note" }, `${words.from} `, link, `. ${said}`));
  // A set that is chosen here stays here.
  const own = element("input", { type: "hidden", name: parameters.embed, value: "1" });
  document.querySelector(".choose")?.append(own);
  outside();
  tellHeight(course);
}

find(document, 'template[data-mode="embed"]').dataset["here"] = "";
// Too late, the page is as it was already.
const isAsked = document.documentElement.dataset["mode"] === "embed";
if (isAsked && document.readyState === "loading")
  document.addEventListener("DOMContentLoaded", begin);
else if (isAsked) begin();
