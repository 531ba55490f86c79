import type { Catalogue } from "./catalogue.ts";
import type { Course, Module } from "./model.ts";

/** The module in which each concept stands, by the concept's id; the first, where it stands in several. */
export function homesOf({ modules }: Pick<Course, "modules">, catalogue: Catalogue) {
  const homes = new Map<string, Module>();
  for (const module of modules) {
    for (const name of module.concepts) {
      const id = catalogue.find(name)?.id;
      if (id !== undefined && !homes.has(id)) homes.set(id, module);
    }
  }
  return homes;
}
