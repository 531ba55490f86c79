import { boardOf } from "../map/fill/board.ts";
import { mapOfCourse } from "./map.ts";

/** The modules in order, each with the board that its map makes; undefined where it has too little to fill in. */
export function boardsOfCourse() {
  const { modules, graph } = mapOfCourse();
  return modules.map((module) => ({ module, board: boardOf(graph, module.number) }));
}
