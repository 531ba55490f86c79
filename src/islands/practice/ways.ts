import { questionSetScript as words } from "#language";
import { wayOn, type Outcome } from "./outcome.ts";

/** A thing to do after a run: a button, or a link to another page. */
export interface Way {
  label: string;
  go: string | (() => void);
}

/** What can be done after a run. */
export interface Deeds {
  /** To what follows the set. */
  on: HTMLAnchorElement;
  rest: () => void;
  mistakes: () => void;
  again: () => void;
}

/**
 * What is offered after a run; the first is the thing to press.
 * @param leadsBack whether mistakes keep the reader here: not after a pretest
 */
export function waysAfter(
  result: Outcome,
  whole: boolean,
  leadsBack: boolean,
  deeds: Deeds,
): { first: ReturnType<typeof wayOn>; ways: Way[] } {
  const { open, missed } = result;
  const all: Record<ReturnType<typeof wayOn>, Way[]> = {
    open: open > 0 ? [{ label: words.rest, go: deeds.rest }] : [],
    on: [{ label: deeds.on.textContent, go: deeds.on.href }],
    mistakes: missed.length > 0 && leadsBack ? [{ label: words.mistakes, go: deeds.mistakes }] : [],
  };
  const first = leadsBack || open > 0 ? wayOn(result, whole) : "on";
  const others = (["on", "mistakes"] as const).filter((way) => way !== first);
  const again = { label: words.again, go: deeds.again };
  return { first, ways: [...all[first], ...others.flatMap((way) => all[way]), again] };
}
