/** All questions: filters, answers, and tick boxes that make a set. The address tells what is shown and what is chosen. */
import { questionListScript as words } from "#language";
import { arrived, find } from "../dom.ts";
import { readAddress } from "./asked.ts";
import { ChosenSet } from "./chosen.ts";
import { courseRows } from "./course-rows.ts";
import { filterForm } from "./form.ts";
import { QuestionListView } from "./list-view.ts";
import { writeAddress } from "./location.ts";
import { withAll, withoutAll } from "./picked.ts";
import { setBar } from "./set-bar.ts";
import { SetPanel } from "./set-panel.ts";

arrived();
const filters = filterForm(find(document, ".filters", HTMLFormElement));
/** Links to what a large course does not have in this page. */
const links = [...document.querySelectorAll<HTMLElement>("[data-fetch]")];
const view = new QuestionListView(find(document, ".question-list"), filters);
const opened = readAddress(location.search);
const chosen = new ChosenSet(opened.ids, () => {
  view.tick(chosen.ids);
  drawBar();
  panel.draw();
  tell(false);
});
const panel = new SetPanel(chosen, view);
const drawBar = setBar(chosen, () => panel.open());

/** Whether the reader is still typing: what is typed is one step back, not one for each letter. */
let isTyping = false;

const tell = (isStep: boolean) =>
  writeAddress({ ...filters.asked, answers: filters.answers, ids: [...chosen.ids] }, isStep);

// Who asked for something before this script came has asked for it.
const early = Object.entries(filters.asked).filter(([, value]) => value !== "");
filters.set({ ...opened, ...Object.fromEntries(early) }, opened.answers || filters.answers);
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
drawBar();
tell(false);
void courseRows(view, links, opened.module).then(settle);

/** Now that all questions are here: those that the course has no more leave the set, and what was renamed has its new id. */
function settle(): void {
  const rows = chosen.ids.map((id) => view.rowOf(id));
  const gone = chosen.ids.filter((_, place) => !rows[place]);
  const ids = [...new Set(rows.flatMap((row) => row?.id ?? []))];
  if (ids.join() !== chosen.ids.join()) chosen.ids = ids;
  if (gone.length > 0) find(document, ".messages").textContent = words.gone(gone);
}
