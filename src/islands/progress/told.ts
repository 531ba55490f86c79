const root = document.documentElement;

/** Shows what waited for a script (`.told`), now that it was said. */
export function told(): void {
  if (root.dataset["returning"] !== undefined) root.dataset["returning"] = "told";
}

/** Whether the page speaks to who was here before: decided before it was painted, and again where all was wiped. */
export function returns(isBack: boolean): void {
  if (!isBack) delete root.dataset["returning"];
  else root.dataset["returning"] ??= "";
}
