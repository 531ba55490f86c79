import { parameters } from "#language";
import { KINDS, type Kind } from "../../search/kinds.ts";

/** What is asked for: the same in the form and in the address. */
export interface Asked {
  q: string;
  kind: Kind | undefined;
  module: string | undefined;
}

/** The kind of a word in the address; one that does not exist is no filter. */
export const kindOf = (word: string | null): Kind | undefined =>
  KINDS.find((known) => parameters.kinds[known] === word);

/** What an address asks for. */
export function askedIn(search: string): Asked {
  const asked = new URLSearchParams(search);
  return {
    q: asked.get("q") ?? "",
    kind: kindOf(asked.get(parameters.kind)),
    module: asked.get(parameters.module) || undefined,
  };
}

/** The query part of the address that asks for it. */
export function addressOf({ q, kind, module }: Asked): string {
  const asked = new URLSearchParams({ q });
  if (kind !== undefined) asked.set(parameters.kind, parameters.kinds[kind]);
  if (module !== undefined) asked.set(parameters.module, module);
  return `?${asked.toString()}`;
}
