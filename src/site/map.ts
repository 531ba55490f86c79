import { oneOf } from "./records.ts";
import { courseGraph } from "../map/graph.ts";
import { MOST_ON_ONE_MAP } from "../map/split.ts";
import { modulesInOrder } from "./modules.ts";

/** What the map pages share: modules and concepts in the order of the course, and the graph of all relations. */
export function mapOfCourse() {
  const modules = modulesInOrder();
  const concepts = modules.flatMap((module) =>
    module.concepts.flatMap(({ id }) => oneOf("concepts", id) ?? []),
  );
  return {
    modules,
    concepts,
    graph: courseGraph(concepts, modules),
    titles: new Map(modules.map(({ number, title }) => [number, `${number} ${title}`])),
    /** Whether every module has a map of its own. */
    split: concepts.length > MOST_ON_ONE_MAP,
  };
}
