import { parameters } from "#language";
import { isId } from "../../course/id.ts";
import { parameterOf } from "../practice/parameter.ts";

/** What a reader narrows the list down by; an empty text asks for nothing. */
export interface Asked {
  text: string;
  module: string;
  goal: string;
  level: string;
  kind: string;
}

/** What the address of the list holds: what is asked, whether answers are shown, and the set as far as it is. */
export interface ListAddress extends Asked {
  answers: boolean;
  ids: string[];
}

/** A pasted page is no query. */
export const LONGEST_TEXT = 200;

/** A browser and a server take addresses of some thousands of signs; a longer set is kept by the browser alone. */
export const LONGEST_SET = 6_000;

/** The names of the parameters, by what they ask for. */
export const NAMES = {
  text: "q",
  module: parameters.module,
  goal: parameters.goal,
  level: parameters.level,
  kind: parameters.kind,
} as const satisfies Record<keyof Asked, string>;

/** The ids of a set as an address or the storage has them: each once, and nothing that is no id. */
export const idsIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,]+/).filter((id) => isId(id))),
];

/** What an address asks for. It is typed and cut off: what makes no sense is left out, nothing throws. */
export function readAddress(search: string): ListAddress {
  const asked = new URLSearchParams(search);
  const of = (name: string) => (asked.get(name) ?? "").slice(0, LONGEST_TEXT);
  return {
    text: of(NAMES.text),
    module: of(NAMES.module),
    goal: of(NAMES.goal),
    level: of(NAMES.level),
    kind: of(NAMES.kind),
    answers: asked.get(parameters.answers) === "1",
    ids: idsIn(asked.get(parameters.questions) ?? ""),
  };
}

/** The query of an address that asks for this; empty where it asks for nothing. */
export function searchOf({ answers, ids, ...asked }: ListAddress): string {
  const filters = Object.entries(NAMES).flatMap(([key, name]) => {
    const value = asked[key as keyof Asked].trim();
    return value === "" ? [] : [parameterOf(name, value)];
  });
  const set = ids.join(",");
  const all = [
    ...filters,
    ...(answers ? [`${parameters.answers}=1`] : []),
    ...(set !== "" && set.length <= LONGEST_SET ? [`${parameters.questions}=${set}`] : []),
  ];
  return all.length > 0 ? `?${all.join("&")}` : "";
}
