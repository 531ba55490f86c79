import { plural } from "../plural.ts";
import type { MapWords } from "../shape/map.ts";

/** The concept map. */
export const map: MapWords = {
  title: "Begrippenkaart",
  ofModule: (module: string) => `Kaart: ${module}`,
  intro: (concepts: number, relations: number) =>
    `${plural(concepts, "begrip", "begrippen")} en ${plural(relations, "verband", "verbanden")} ertussen. Kies een begrip om erover te lezen.`,
  introModules: (modules: number) =>
    `${plural(modules, "module", "modules")}, met het aantal verbanden ertussen. Elke module heeft een eigen kaart.`,
  introModule:
    "De begrippen van deze module, hun onderlinge verbanden en de modules waar ze naartoe wijzen.",
  toWords: "Liever lezen dan kijken? Dezelfde kaart in woorden",
  byTouch: "Tik op een begrip om zijn lijnen te zien, en nog eens om erover te lezen.",
  inWords: "De kaart in woorden",
  drawing: "Begrippenkaart, tekening",
  controls: "Wat de kaart toont",
  lines: "Lijnen",
  modules: "Module",
  allModules: "Alle modules",
  size: "Grootte",
  sizes: { natural: "Leesbaar", fit: "Passend", large: "Groot" },
  left: (shown: number, left: number) =>
    `Getekend zijn de ${shown} begrippen met de meeste verbanden; de andere ${left} staan in de lijst.`,
  linked: (n: number) => `${plural(n, "verband", "verbanden")} met`,
};
