import { addresses } from "#language";
import { compareTexts } from "../../learning/attempts.ts";
import type { Placed } from "../../learning/overview.ts";
import type { Records } from "../../learning/progress.ts";
import { address } from "../address.ts";
import { kept } from "../kept.ts";
import { keys } from "../keys.ts";
import { readLast } from "../read-last.ts";

/** The concept that was read last, as its page left it; undefined where none was. */
export const readBefore = () =>
  readLast(kept(keys.last), location.origin, document.documentElement.dataset["base"]);

/** Which of these concepts was read last of all; undefined where that was another page. */
export function lastOf(concepts: readonly string[]): string | undefined {
  const path = readBefore()?.path;
  return concepts.find((id) => address(addresses.concept(id)) === path);
}

/** Where the reader was: a question of the concept read last, or the one answered last where none was. */
export function placeOf(questions: readonly Placed[], records: Records): Placed | undefined {
  const last = lastOf(questions.map(({ concept }) => concept));
  if (last !== undefined) return questions.find(({ concept }) => concept === last);
  if (readBefore()) return undefined;
  const [newest] = [...records]
    .map(([id, { attempts }]) => ({ id, at: attempts.at(-1)?.at ?? 0 }))
    .sort((a, b) => b.at - a.at || compareTexts(a.id, b.id));
  return questions.find(({ id }) => id === newest?.id);
}
