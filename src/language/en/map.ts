import { plural } from "../plural.ts";
import type { MapWords } from "../shape/map.ts";

/** The concept map. */
export const map: MapWords = {
  title: "Concept map",
  ofModule: (module) => `Map: ${module}`,
  intro: (concepts, relations) =>
    `${plural(concepts, "concept", "concepts")} and ${plural(relations, "relation", "relations")} between them. Choose a concept to read about it.`,
  introModules: (modules) =>
    `${plural(modules, "module", "modules")}, with the number of relations between them. Each module has a map of its own.`,
  introModule:
    "The concepts of this module, the relations between them and the modules that they point to.",
  toWords: "Rather read than look? The same map in words",
  byTouch: "Tap a concept to see its lines, and once more to read about it.",
  inWords: "The map in words",
  drawing: "Concept map, drawing",
  controls: "What the map shows",
  lines: "Lines",
  modules: "Module",
  allModules: "All modules",
  size: "Size",
  sizes: { natural: "Readable", fit: "Fitting", large: "Large" },
  left: (shown, left) =>
    `Drawn are the ${shown} concepts with most relations; the other ${left} are in the list.`,
  linked: (n) => `${plural(n, "relation", "relations")} with`,
};
