import { handed, type Handed } from "./handed.ts";
import { nameOf, note } from "./reads.ts";
import { asJson, sumOf } from "./sum.ts";

/** The names of records, and the sums of what is none: for each thing once, because thousands of files share them. */
interface Known {
  names: ReadonlyMap<object, string>;
  sums: WeakMap<object, string>;
}

const known = new WeakMap<Handed, Known>();

function knownOf(all: Handed): Known {
  const found = known.get(all);
  if (found !== undefined) return found;
  const names = Object.entries(all.records).flatMap(([kind, records]) =>
    [...records].map(([id, record]): [object, string] => [record, nameOf.record(kind, id)]),
  );
  const made = { names: new Map(names), sums: new WeakMap<object, string>() };
  known.set(all, made);
  return made;
}

function said(value: unknown, { names, sums }: Known): string {
  if (typeof value !== "object" || value === null) return asJson(value);
  const name = names.get(value);
  if (name !== undefined) {
    note(name);
    return name;
  }
  if (Array.isArray(value) && value.every((one) => names.has(one as object)))
    return `[${value.map((one) => said(one, { names, sums })).join()}]`;
  const sum = sums.get(value) ?? sumOf(value);
  sums.set(value, sum);
  return sum;
}

/**
 * What a file is made of besides what it reads itself, in one line: the names of records, and of all else a sum. Notes the
 * records as read.
 */
export function lineOf(props: Readonly<Record<string, unknown>>): string {
  const all = knownOf(handed());
  return Object.entries(props)
    .map(([name, value]) => `${name}=${said(value, all)}`)
    .join("&");
}
