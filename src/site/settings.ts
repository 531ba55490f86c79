import { getEntry } from "astro:content";

/** What `course.yaml` says of the course that is being built. */
export async function courseSettings() {
  const entry = await getEntry("course", "course");
  if (entry === undefined) throw new Error("The course has no settings.");
  return entry.data;
}
