import { KINDS, type Kind } from "../../search/kinds.ts";

/** What is asked for: the same in the form and in the address. */
export interface Asked {
  q: string;
  kind: Kind | undefined;
  module: string | undefined;
}

/** What an address asks for; a kind that does not exist is no filter. */
export function askedIn(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const kind = parameters.get("soort");
  return {
    q: parameters.get("q") ?? "",
    kind: KINDS.find((known) => known === kind),
    module: parameters.get("module") || undefined,
  };
}

/** The query part of the address that asks for it. */
export function addressOf({ q, kind, module }: Asked): string {
  const parameters = new URLSearchParams({ q });
  if (kind !== undefined) parameters.set("soort", kind);
  if (module !== undefined) parameters.set("module", module);
  return `?${parameters.toString()}`;
}
