/** JSON texts that are almost right: a few changes, each as numbers, so that they can be made smaller. */
import fc from "fast-check";
import { HUGE, NASTY_NAMES, NASTY_VALUES } from "./nasty.ts";
import { replaced, valuesIn, type ValueSpan } from "./spans.ts";

/** One change: what is done, where, and with what. Numbers count round: every one means something in every text. */
export interface Change {
  deed: Deed;
  at: number;
  by: number;
}

const round = <Item>(list: readonly Item[], at: number): Item | undefined =>
  list[at % Math.max(1, list.length)];

/** What can be done to a value of a text. */
const TO_VALUES = {
  nasty: (_value: string, by: number) => round(NASTY_VALUES, by) ?? "",
  list: (value: string, by: number) => "[".repeat(1 + (by % 3)) + value + "]".repeat(1 + (by % 3)),
  object: (value: string, by: number) => `{${round(NASTY_NAMES, by) ?? ""}:${value}}`,
  asText: (value: string) => JSON.stringify(value),
  twice: (value: string) => `${value},${value}`,
  number: (value: string, by: number) => {
    const factor = round([0, -1, 0.5, 2, 1.000_001, 1e6], by) ?? 1;
    return Number.isFinite(Number(value)) ? String(Number(value) * factor) : value;
  },
  turned: (value: string) => (value.startsWith("[") ? `{"0":${value}}` : `[${value}]`),
} as const;

/** What can be done to a text of which nothing is known. */
const TO_TEXTS = {
  cut: (text: string, at: number) => text.slice(0, at % (text.length + 1)),
  drop: (text: string, at: number, by: number) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + text.slice(from + 1 + (by % 20));
  },
  sign: (text: string, at: number, by: number) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + String.fromCharCode(by % 65_536) + text.slice(from + 1);
  },
  repeat: (text: string, at: number, by: number) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + text.slice(Math.max(0, from - (by % 200)));
  },
  mark: (text: string) => `\uFEFF${text}`,
  behind: (text: string, _at: number, by: number) =>
    text + (round(["x", "\0", "{}", "\n"], by) ?? ""),
} as const;

const NAMES = ["rename", "without", "again", "besides", "exchange"] as const;
const RARE = ["hugeText", "hugeDepth", "hugeList"] as const;

const keysOf = <Deeds extends object>(deeds: Deeds) => Object.keys(deeds) as (keyof Deeds)[];

type Deed =
  keyof typeof TO_VALUES | keyof typeof TO_TEXTS | (typeof NAMES)[number] | (typeof RARE)[number];

const isOf = <Deeds extends object>(deeds: Deeds, deed: PropertyKey): deed is keyof Deeds =>
  Object.hasOwn(deeds, deed);

/** A text after one change. */
export function changed(text: string, { deed, at, by }: Change): string {
  if (isOf(TO_TEXTS, deed)) return TO_TEXTS[deed](text, at, by);
  const values = valuesIn(text);
  const value = round(values, at);
  if (!value) return text;
  const own = text.slice(value.start, value.end);
  if (isOf(TO_VALUES, deed)) return replaced(text, value, TO_VALUES[deed](own, by));
  switch (deed) {
    case "exchange": {
      const other = round(values, by);
      return other ? replaced(text, value, text.slice(other.start, other.end)) : text;
    }
    case "hugeText":
      return replaced(text, value, HUGE.text());
    case "hugeDepth":
      return replaced(text, value, HUGE.depth());
    case "hugeList":
      return replaced(text, value, HUGE.list());
    default:
      return withName(text, value, own, deed, by);
  }
}

/** A text in which a member of an object is called otherwise, is gone, stands twice, or has a neighbour. */
function withName(
  text: string,
  value: ValueSpan,
  own: string,
  deed: Exclude<(typeof NAMES)[number], "exchange">,
  by: number,
): string {
  const { name } = value;
  if (!name) return replaced(text, value, deed === "without" ? "" : own);
  const member = { start: name.start, end: value.end };
  const called = text.slice(name.start, name.end);
  const nasty = { name: round(NASTY_NAMES, by) ?? "", value: round(NASTY_VALUES, by >> 5) ?? "" };
  switch (deed) {
    case "rename":
      return replaced(text, name, nasty.name);
    case "without":
      return replaced(text, { ...member, end: member.end + Number(text[member.end] === ",") }, "");
    case "again":
      return replaced(text, member, `${called}:${nasty.value},${called}:${own}`);
    case "besides":
      return replaced(text, member, `${called}:${own},${nasty.name}:${by % 2 ? own : nasty.value}`);
  }
}

/** Up to four changes, most of them to what a value is; something huge comes once in some thousand. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    deed: fc.oneof(
      { weight: 1600, arbitrary: fc.constantFrom(...keysOf(TO_VALUES), ...NAMES) },
      { weight: 200, arbitrary: fc.constantFrom(...keysOf(TO_TEXTS)) },
      { weight: 1, arbitrary: fc.constantFrom(...RARE) },
    ),
    at: fc.nat(),
    by: fc.nat(),
  }),
  { maxLength: 4 },
);

/** What changes did to a text: themselves, and where the text is another. */
export function shown(text: string, all: readonly Change[]): string {
  const result = all.reduce(changed, text);
  let at = 0;
  while (at < text.length && text[at] === result[at]) at++;
  const around = result.slice(Math.max(0, at - 200), at + 800);
  return `${JSON.stringify(all)}\nfrom sign ${at} on, of ${result.length}:\n${around}`;
}
