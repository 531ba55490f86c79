import type { MapGraph } from "./graph.ts";

/** Id of the box that a type of line is ticked in; the stylesheet of the page refers to it. */
export const lineBox = (type: string): string => `lijn-${type}`;

/**
 * Classes that say with which modules a thing has to do: `m2` where it belongs to module 2, `n2` where a line
 * leads to that module. Choosing a module leaves what has either.
 */
export function moduleClasses({ nodes, edges }: MapGraph) {
  const home = new Map(nodes.map(({ id, module }) => [id, module]));
  const near = new Map(nodes.map(({ id }) => [id, new Set<number>()]));
  for (const { from, to } of edges) {
    near.get(from)?.add(home.get(to) ?? 0);
    near.get(to)?.add(home.get(from) ?? 0);
  }
  const classes = (own: number[], around: Iterable<number>) => {
    const others = [...new Set(around)]
      .filter((number) => !own.includes(number))
      .sort((a, b) => a - b);
    return [...new Set(own)]
      .map((number) => `m${number}`)
      .concat(others.map((number) => `n${number}`))
      .join(" ");
  };
  return {
    node: (id: string): string => classes([home.get(id) ?? 0], near.get(id) ?? []),
    edge: ({ from, to }: { from: string; to: string }): string =>
      classes([home.get(from) ?? 0, home.get(to) ?? 0], []),
    territory: (module: number): string => {
      const inside = nodes.filter((node) => node.module === module);
      return classes(
        [module],
        inside.flatMap(({ id }) => [...(near.get(id) ?? [])]),
      );
    },
  };
}

/** Hues that stay apart however many there are: each a golden angle from the last, the first one ember. */
const hue = (module: number) => Math.round(40 + (module - 1) * 137.508) % 360;

/** Units of the drawing in one rem: at its natural size, and the least at which it can be read. */
const NATURAL = 18;
const LEAST = 21;
const LARGE = 12;

/** The rules that differ from map to map: hues, what a choice hides, the size of the drawing and of its printed page. */
export function mapStyles(
  modules: number[],
  relations: string[],
  { width, height }: { width: number; height: number },
): string {
  const rems = (units: number) => `${(width / units).toFixed(1)}rem`;
  return [
    ...modules.map((number) => `.m${number}{--hue:${hue(number)}}`),
    ...modules.map(
      (number) =>
        `.map:has([value="${number}"]:checked) .thing:not(.m${number},.n${number}){display:none}`,
    ),
    ...relations.map(
      (type) => `.map:has(#${lineBox(type)}:not(:checked)) .lines .${type}{display:none}`,
    ),
    `.sheet{--natural:${rems(NATURAL)};--least:${rems(LEAST)};--large:${rems(LARGE)}}`,
    `@page map{size:${width > height ? "landscape" : "portrait"}}`,
  ].join("");
}
