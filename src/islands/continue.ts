import { kept } from "./kept.ts";
import { keys } from "./keys.ts";
import { readLast } from "./read-last.ts";

/** Leads back to the concept that was read last. */
const last = readLast(kept(keys.last), location.origin, document.documentElement.dataset["base"]);
const link = document.querySelector<HTMLAnchorElement>(".continue a");
if (link && last) {
  link.href = last.path;
  link.append(last.title);
  link.hidden = false;
}
