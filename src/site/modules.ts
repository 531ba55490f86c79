import { getCollection } from "astro:content";

/** The modules in the order of the course. */
export async function modulesInOrder() {
  const entries = await getCollection("modules");
  return entries.map(({ data }) => data).sort((a, b) => a.number - b.number);
}
