import { safely } from "../../learning/safely.ts";
import { searchOf, type ListAddress } from "./asked.ts";

/**
 * Lets the address tell what the list shows and what is chosen. Browsers allow some changes a second: what is not
 * written now comes along with the next.
 * @param isStep whether going back leads to what was before
 */
export function writeAddress(now: ListAddress, isStep: boolean): void {
  const search = searchOf(now);
  if (search === location.search) return;
  const to = location.pathname + search;
  safely(() => {
    if (isStep) history.pushState(null, "", to);
    else history.replaceState(null, "", to);
  });
}
