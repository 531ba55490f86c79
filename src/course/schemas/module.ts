import { z } from "zod";

/** Front matter of `modules/ID.mdx`. */
export const moduleSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  /** Each completes "after this module you can …". */
  goals: z.array(z.string().min(1)).min(1),
  /** Concept ids in reading order. */
  concepts: z.array(z.string()).min(1),
});
