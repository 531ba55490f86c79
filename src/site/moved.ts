import { getCollection } from "astro:content";
import type { MovedRecord } from "../course/records/moved.ts";

/** The pages of one type that lead on, as routes have them. */
export async function movedPages(type: MovedRecord["type"]) {
  const moved = await getCollection("moved", ({ data }) => data.type === type);
  return moved.map(({ data }) => ({ params: { moved: data.id }, props: { moved: data } }));
}
