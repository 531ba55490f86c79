/** The list of modules, for who was here before: how far each is. */
import { overview } from "../../learning/overview.ts";
import { find } from "../dom.ts";
import { live } from "../live.ts";
import { isBack } from "./back.ts";
import { drawAtChanges } from "./changes.ts";
import { courseOnce } from "./course-once.ts";
import { failure } from "./failure.ts";
import { drawRoute } from "./route.ts";
import { told } from "./told.ts";
import { placeOf } from "./where.ts";

drawAtChanges(draw);

async function draw(): Promise<void> {
  if (!isBack()) return;
  const course = await courseOnce();
  find(document, ".messages").replaceChildren(...(course ? [] : failure(() => void draw())));
  if (!course) return;
  const { questions, families } = course;
  const { modules } = overview(questions, live.records, Date.now(), families);
  drawRoute(modules, placeOf(questions, live.records)?.concept);
  told();
}
