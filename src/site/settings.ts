import { handed } from "../course/handed.ts";

/** What `course.yaml` says of the course that is being built. */
export const courseSettings = () => handed().settings;
