import { addresses, practiceScript as words } from "#language";
import { address } from "../address.ts";
import { element } from "../dom.ts";
import { itemOf, type AskedQuestion } from "../questions/page.ts";

/** A fetched question as an item of a set, with a link to its own page. */
export function listed(asked: AskedQuestion): HTMLElement {
  const href = address(addresses.question(asked.id));
  const link = element("a", { href, className: "own-page", title: words.ownPage }, "#");
  link.ariaLabel = words.ownPage;
  const item = itemOf("li", asked);
  item.append(link);
  return item;
}
