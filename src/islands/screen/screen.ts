/** Questions on a screen for all to see. They wait in the template that this script came from, as nobody answered them. */
import { find } from "../dom.ts";
import { project } from "./projector.ts";

const waiting = find(document, 'template[data-mode="screen"]', HTMLTemplateElement);

// Too late, the page is as it was already.
const isAsked = document.documentElement.dataset["mode"] === "screen";
waiting.dataset["here"] = "";

function begin(): void {
  const questions = [...waiting.content.querySelectorAll<HTMLElement>("quiz-question")];
  if (questions.length === 0) return;
  waiting.removeEventListener("asked", begin);
  project(questions, document.querySelector(".messages")?.textContent ?? "");
}

if (isAsked) {
  waiting.addEventListener("asked", begin);
  begin();
}
