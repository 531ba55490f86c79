/** All questions: filters, answers, and tick boxes that make a set. The address tells what is shown and what is chosen. */
import { find } from "../dom.ts";
import { readAddress } from "./asked.ts";
import { ChosenSet } from "./chosen.ts";
import { filterForm } from "./form.ts";
import { QuestionListView } from "./list-view.ts";
import { writeAddress } from "./location.ts";
import { withAll, withoutAll } from "./picked.ts";
import { courseRows } from "./course-rows.ts";

const filters = filterForm(find(document, ".filters", HTMLFormElement));
/** Links to what a large course does not have in this page. */
const links = [...document.querySelectorAll<HTMLElement>("[data-fetch]")];
const view = new QuestionListView(find(document, ".question-list"), filters);
const opened = readAddress(location.search);
const chosen = new ChosenSet(opened.ids, () => {
  view.tick(chosen.ids);
  tell(false);
});

/** Whether the reader is still typing: what is typed is one step back, not one for each letter. */
let isTyping = false;

const tell = (isStep: boolean) =>
  writeAddress({ ...filters.asked, answers: filters.answers, ids: [...chosen.ids] }, isStep);

filters.set(opened, opened.answers);
filters.onChange((isTyped) => {
  view.filter();
  tell(!(isTyped && isTyping));
  isTyping = isTyped;
});
addEventListener("popstate", () => {
  const { answers, ...asked } = readAddress(location.search);
  filters.set(asked, answers);
  view.filter();
  // What was chosen meanwhile stays chosen.
  tell(false);
});

view.onTick = (ids, isTicked) => {
  chosen.ids = isTicked ? withAll(chosen.ids, ids) : withoutAll(chosen.ids, ids);
};
view.tick(chosen.ids);
view.filter();
tell(false);
void courseRows(view, links, opened.module);
