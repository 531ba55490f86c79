import { anki } from "./anki.ts";
import { blackboard } from "./blackboard.ts";
import { brightspace } from "./brightspace.ts";
import { canvas } from "./canvas/canvas.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { gift } from "./gift.ts";
import { json } from "./json.ts";
import { moodle } from "./moodle.ts";
import { qti } from "./qti/qti.ts";

/** Every format that questions go out in. */
export const formats = [
  moodle,
  gift,
  canvas,
  qti,
  brightspace,
  blackboard,
  anki,
  csv,
  json,
] as const satisfies readonly Format[];
