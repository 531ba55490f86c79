import { parameters } from "#language";
import { KINDS, type Kind } from "../../search/kinds.ts";

/** What is asked for: the same in the form and in the address. */
export interface Asked {
  q: string;
  kind: Kind | undefined;
  module: string | undefined;
}

/** What an address asks for; a kind that does not exist is no filter. */
export function askedIn(search: string): Asked {
  const asked = new URLSearchParams(search);
  const kind = asked.get(parameters.kind);
  return {
    q: asked.get("q") ?? "",
    kind: KINDS.find((known) => parameters.kinds[known] === kind),
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
