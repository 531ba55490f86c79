import { addresses, parameters } from "#language";
import { address } from "../address.ts";

/** Whether an address names its questions, in itself or by a seed: then it gives everybody the same. */
const isExact = (search: string) =>
  [parameters.questions, parameters.seed].some((name) => new URLSearchParams(search).has(name));

/**
 * On paper, the foot of the page says where these questions are: not the page alone, which may ask each reader others,
 * but the very set.
 * @param ids the questions that stand there
 * @param whole whether they are all that the address asks for
 */
export function printAddress(ids: readonly string[], whole: boolean): void {
  const printed = document.querySelector(".colophon .paper");
  if (!printed) return;
  const set = `${addresses.practice}?${parameters.questions}=${ids.join(",")}`;
  printed.textContent =
    whole && isExact(location.search) ? location.href : location.origin + address(set);
}
