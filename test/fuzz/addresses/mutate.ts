/** Addresses of a site as they are sent, typed, cut off and made up. */
import fc from "fast-check";
import { parameters } from "#language";

/** What stands behind the path in addresses that work. */
export const ADDRESSES: readonly string[] = [
  `?${parameters.questions}=moment-points,utc-minute,offset-same`,
  `?${parameters.questions}=moment-points,utc-minute&${parameters.seed}=421&${parameters.view}=${parameters.views.one}`,
  `?${parameters.module}=moments&${parameters.questions}=${parameters.views.all}`,
  `?${parameters.module}=moments&${parameters.count}=5&${parameters.pretest}=1`,
  `?${parameters.count}=10&${parameters.seed}=7&${parameters.screen}=1#3`,
  `?${parameters.questions}=moment-points&${parameters.paper}=1#key`,
  `?q=klant&${parameters.module}=moments&${parameters.goal}=read&${parameters.level}=${parameters.levels.apply}&${parameters.kind}=${parameters.questionKinds.single}&${parameters.answers}=1`,
  `?q=what+is+a+leap+second&${parameters.kind}=${parameters.kinds.concept}&${parameters.module}=moments`,
  `?q=difference%20between%20utc%20and%20tai`,
  `?${parameters.embed}=1`,
  `?${parameters.seed}=12#section`,
];

const NAMES = [
  ...Object.values(parameters).filter((name) => typeof name === "string"),
  "q",
  "Q",
  "__proto__",
  "constructor",
  "",
  "%71",
  "vragen%5B%5D",
];

const VALUES = [
  "",
  "1",
  "0",
  "-1",
  "1e9",
  "1e999",
  "NaN",
  "0x10",
  "2.5",
  "true",
  "alle",
  "all",
  "moments",
  "Moments",
  "moment-points",
  "moment-points,moment-points",
  "moment--points",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "../../etc/passwd",
  "%2e%2e%2f",
  "<img src=x onerror=alert(1)>",
  '"><script>',
  "javascript:alert(1)",
  "//example.com",
  "%",
  "%ff",
  "%00",
  "%F0%9F",
  "%ED%A0%80",
  "%u0041",
  "+++",
  ",,,,",
  "a,b;c|d\te\nf",
  "éèê ø ß İ ﬁ",
  "اللغة العربية",
  "\u202eabc",
  "\ud800",
  "C# .NET R c++",
  "wat is het verschil tussen",
  `${"a".repeat(199)}😀`,
  `${"b ".repeat(149)}c😀`,
  "z\u0301".repeat(400),
  "a-".repeat(3000),
  "q,".repeat(2000),
  Array.from({ length: 300 }, (_, place) => `q-${place}`).join(","),
] as const;

const DEEDS = [
  "value",
  "add",
  "before",
  "without",
  "name",
  "join",
  "hash",
  "cut",
  "sign",
  "encode",
  "huge",
] as const;

/** One change to an address, in numbers that count round. */
export interface Change {
  deed: (typeof DEEDS)[number];
  at: number;
  by: number;
}

const round = <Item>(list: readonly Item[], at: number): Item => list[at % list.length]!;

function withParts(address: string, change: (parts: string[]) => string[]): string {
  const [search = "", ...hash] = address.split("#");
  const parts = change(search.replace(/^\?/, "").split("&"));
  return [`?${parts.join("&")}`, ...hash].join("#");
}

/** An address after one change. */
export function changed(address: string, { deed, at, by }: Change): string {
  const value = round(VALUES, by);
  switch (deed) {
    case "value":
      return withParts(address, (parts) =>
        parts.with(at % parts.length, `${round(parts, at).split("=")[0]}=${value}`),
      );
    case "add":
      return withParts(address, (parts) => [...parts, `${round(NAMES, at)}=${value}`]);
    case "before":
      return withParts(address, (parts) => [`${round(NAMES, at)}=${value}`, ...parts]);
    case "without":
      return withParts(address, (parts) => parts.toSpliced(at % parts.length, 1));
    case "name":
      return withParts(address, (parts) =>
        parts.with(
          at % parts.length,
          `${round(NAMES, by)}=${round(parts, at).split("=")[1] ?? ""}`,
        ),
      );
    case "join":
      return withParts(address, (parts) => [...parts, round(ADDRESSES, by).slice(1)]);
    case "hash":
      return `${address.split("#")[0]}#${round([value, String(by % 12), "-1", "1e3", "0"], at)}`;
    case "cut":
      return address.slice(0, at % (address.length + 1));
    case "sign":
      return (
        address.slice(0, at % address.length) +
        String.fromCharCode(by % 65_536) +
        address.slice(1 + (at % address.length))
      );
    case "encode":
      return withParts(address, (parts) =>
        parts.with(at % parts.length, encodeURIComponent(round(parts, at).toWellFormed())),
      );
    case "huge":
      return withParts(address, (parts) =>
        parts.with(
          at % parts.length,
          `${round(parts, at)}${round(["x", "é", "a,", "%"], by).repeat(500_000)}`,
        ),
      );
  }
}

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    deed: fc.oneof(
      { weight: 800, arbitrary: fc.constantFrom(...DEEDS.filter((deed) => deed !== "huge")) },
      { weight: 1, arbitrary: fc.constant("huge" as const) },
    ),
    at: fc.nat(),
    by: fc.nat(),
  }),
  { maxLength: 5 },
);
