import { handed } from "../course/handed.ts";
import type { MovedRecord } from "../course/records/moved.ts";

/** The pages of one type that lead on, as routes have them. */
export const movedPages = (type: MovedRecord["type"]) =>
  handed()
    .moved.filter((moved) => moved.type === type)
    .map((moved) => ({ params: { moved: moved.id }, props: { moved } }));
