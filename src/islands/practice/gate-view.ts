import { questionSetScript as words } from "#language";
import { element } from "../dom.ts";
import { outcome } from "./outcome.ts";
import { nextOpen, type Run } from "./run.ts";

/**
 * Asks whether to go on with a run that was left.
 * @param failed what stopped the reader from going on; it is said beside the button, which tries again
 */
export function gateView(
  place: HTMLElement,
  run: Run,
  failed: string,
  onGoOn: () => void,
  onRestart: () => void,
): void {
  const { total, right, open } = outcome(run);
  const at = nextOpen(run, run.place);
  const heading = at < 0 ? words.answered(total, total) : words.was(at + 1, total);
  const status = element("p", { className: "note" }, failed);
  status.role = "status";
  const label = failed ? words.retry : words.goOn;
  const goOn = element("button", { type: "button", className: "button", onclick: onGoOn }, label);
  const restart = element("button", { type: "button", onclick: onRestart }, words.restart);
  place.replaceChildren(
    element("h2", {}, heading),
    element("p", {}, words.soFar(total - open, right)),
    element("p", { className: "ways" }, goOn, restart),
    status,
  );
  if (failed) goOn.focus();
}
