/**
 * The query of an address with one parameter set, or taken away where there is no value; nothing where none is left. The rest
 * stays as it was written: `URLSearchParams` would turn the commas of a list into `%2C`.
 */
export function withParameter(search: string, name: string, value?: string): string {
  const others = search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "" && part.split("=")[0] !== name);
  const all = value === undefined ? others : [...others, `${name}=${encodeURIComponent(value)}`];
  return all.length > 0 ? `?${all.join("&")}` : "";
}
