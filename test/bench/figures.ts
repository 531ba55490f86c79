import { median, shown } from "./numbers.ts";
import type { Searched } from "./searching.ts";
import { PAGES, type PageName } from "./subject.ts";
import type { Taken } from "./timed.ts";
import type { Paints } from "./visits.ts";
import type { Weight, Weights } from "./weigh.ts";

/** What was measured of a site; what was not asked for is not there. */
export interface Figures {
  builds?: Taken[];
  change?: number;
  weights?: Weights;
  paints?: Paints;
  feedback?: number;
  searches?: Searched[];
  save?: number;
}

/** A row of the table: values that belong together, each with so many decimals. */
type Row = [name: string, ...values: [value: number, decimals: number][]];

const NAMES: Record<PageName, string> = {
  home: "home",
  module: "module",
  concept: "concept",
  search: "search page",
  found: "search page with results",
};
const GIGABYTE = 1e9;

function buildRows({ builds, change }: Figures): Row[] {
  const rows: Row[] = [];
  const of = (what: keyof Taken) => median((builds ?? []).map((taken) => taken[what]));
  if (builds) {
    const peak = Math.max(...builds.map(({ bytes }) => bytes));
    rows.push(["build: s · s of work", [of("seconds"), 1], [of("work"), 1]]);
    rows.push(["peak memory of a build, GB", [peak / GIGABYTE, 2]]);
  }
  if (change !== undefined) {
    const share: [number, number][] = builds ? [[change / of("seconds"), 2]] : [];
    rows.push(["build after one page changed: s · of a build", [change, 1], ...share]);
  }
  return rows;
}

function weightRows({ pages, session, kept, files, disk }: Weights): Row[] {
  const row = (name: string, { bytes, script, requests }: Weight): Row => [
    `${name}: bytes · of script · requests`,
    [bytes, 0],
    [script, 0],
    [requests, 0],
  ];
  return [
    ["files of the site · MB", [files, 0], [disk / 1e6, 0]],
    ...PAGES.flatMap((name) => (pages[name] ? [row(NAMES[name], pages[name])] : [])),
    row("ten pages in one visit", session),
    ...(kept ? [row("the course kept on a device", kept)] : []),
  ];
}

function paintRows(paints: Paints): Row[] {
  const rows = PAGES.flatMap((name): Row[] => {
    const painted = paints[name];
    if (painted === undefined) return [];
    return [
      [`${NAMES[name]}: LCP, ms · ÷ empty page`, [painted.milliseconds, 0], [painted.ratio, 2]],
    ];
  });
  const shifts = Object.values(paints).map(({ shift }) => shift);
  return [...rows, ["layout shift, most of any page", [Math.max(...shifts), 3]]];
}

function searchRows([first, ...others]: Searched[]): Row[] {
  if (first === undefined) return [];
  const of = (what: keyof Searched) => median(others.map((one) => one[what]));
  const row = (name: string, { bytes, requests, milliseconds }: Searched): Row => [
    `${name}: bytes · requests · ms`,
    [bytes, 0],
    [requests, 0],
    [milliseconds, 0],
  ];
  const further = {
    bytes: of("bytes"),
    requests: of("requests"),
    milliseconds: of("milliseconds"),
  };
  return [
    row("first search", first),
    ...(others.length > 0 ? [row("further search", further)] : []),
  ];
}

function rows(figures: Figures): Row[] {
  const { weights, paints, feedback, searches, save } = figures;
  return [
    ...buildRows(figures),
    ...(weights ? weightRows(weights) : []),
    ...(paints ? paintRows(paints) : []),
    ...(feedback === undefined
      ? []
      : [["answer → feedback, CPU 4 × slower, ms", [feedback, 1]] satisfies Row]),
    ...(searches ? searchRows(searches) : []),
    ...(save === undefined ? [] : [["save → screen in dev, ms", [save, 0]] satisfies Row]),
  ];
}

/** The cells of a column of the table, by the name of their row. */
export const cells = (figures: Figures): Map<string, string> =>
  new Map(
    rows(figures).map(([name, ...values]) => [
      name,
      values.map(([value, decimals]) => shown(value, decimals)).join(" · "),
    ]),
  );

/** How many times as much as a peer's each value is that both have: under 1 is less. */
export function ratios(own: Figures, peer: Figures): Map<string, string> {
  const theirs = new Map(rows(peer).map(([name, ...values]) => [name, values]));
  return new Map(
    rows(own).flatMap(([name, ...values]): [string, string][] => {
      const others = theirs.get(name);
      if (others === undefined) return [];
      const all = values.map(([value], at) => {
        const other = others[at]?.[0] ?? 0;
        return value === other ? "1.00" : other === 0 ? "–" : shown(value / other, 2);
      });
      return [[name, all.join(" · ")]];
    }),
  );
}
