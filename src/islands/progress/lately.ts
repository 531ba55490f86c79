import { progressScript as words } from "#language";
import { calibration } from "../../learning/calibration.ts";
import { dayOf } from "../../learning/days.ts";
import type { Records } from "../../learning/progress.ts";
import { rhythm } from "../../learning/rhythm.ts";
import { find } from "../dom.ts";
import { weekday } from "./dates.ts";

/** The last seven days as seven dots, in words too; and how well the reader tells what they know. */
export function drawLately(root: HTMLElement, records: Records, now: number): void {
  const days = rhythm(records, now).map((isDone, i, all) => ({
    isDone,
    day: dayOf(now) - all.length + 1 + i,
  }));
  for (const [i, item] of root.querySelectorAll(".week li").entries()) {
    const { isDone, day } = days[i] ?? { isDone: false, day: 0 };
    item.textContent = weekday(day, "short");
    item.classList.toggle("done", isDone);
  }
  const done = days.filter(({ isDone }) => isDone).map(({ day }) => weekday(day, "long"));
  const list = new Intl.ListFormat(document.documentElement.lang).format(done);
  find(root, ".days").textContent = words.days(done.length, list);
  const { right, total } = calibration(records, now).sure;
  find(root, ".calibration").textContent = words.sure(right, total);
}
