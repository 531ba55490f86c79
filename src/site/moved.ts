import { getEntry } from "astro:content";
import type { MovedRecord } from "../course/records/moved.ts";

/** The pages of one type that lead on, as routes have them. */
export async function movedPages(type: MovedRecord["type"]) {
  const entry = await getEntry("moved", type);
  return (entry?.data.moved ?? []).map((moved) => ({
    params: { moved: moved.id },
    props: { moved },
  }));
}
