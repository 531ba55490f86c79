import type { APIRoute } from "astro";
import { allOf } from "../../../site/records.ts";
import { analysisFile } from "../../../course/records/files.ts";
import { modulesInOrder } from "../../../site/modules.ts";

/** What the analysis of a group's answers needs of all questions. */
export const GET: APIRoute = () =>
  Response.json(analysisFile(modulesInOrder(), allOf("questions")));
