/**
 * The query of an address with one parameter set, or taken away where there is no value; nothing where none is left. The rest
 * stays as it was written: `URLSearchParams` would turn the commas of a list into `%2C`.
 */
export function withParameter(search: string, name: string, value?: string): string {
  const others = search
    .replace(/^\?/, "")
    .split("&")
    // However it is written: "%71" is "q".
    .filter((part) => part !== "" && !new URLSearchParams(`&${part}`).has(name));
  const all = value === undefined ? others : [...others, parameterOf(name, value)];
  return all.length > 0 ? `?${all.join("&")}` : "";
}

/** A parameter as it stands in a query. Half a sign, as of an emoji that was cut, cannot be written and would throw. */
export const parameterOf = (name: string, value: string): string =>
  `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\uFFFD"))}`;
