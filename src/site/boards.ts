import { boardOf } from "../map/fill/board.ts";
import { mapOfCourse } from "./map.ts";

/** The modules in order, each with the board that its map makes; undefined where it has too little to fill in. */
export async function boardsOfCourse() {
  const { modules, concepts, graph } = await mapOfCourse();
  return {
    concepts,
    boards: modules.map((module) => ({ module, board: boardOf(graph, module.number) })),
  };
}
