import { z } from "zod";
import { name, note, title, words } from "./words.ts";

/** From as bad as it gets to as good as it gets. */
export const MOODS = [-2, -1, 0, 1, 2] as const;
const [FEWEST, MOST] = [3, 10];

const end = words({ signs: 16 });
const contact = z.strictObject({
  name,
  channel: name.optional(),
  mood: z.literal(MOODS),
  moment: note.optional(),
});
const stage = z.strictObject({ name, contacts: z.array(contact).min(1) });

export const journey = z
  .strictObject({
    kind: z
      .literal("journey")
      .describe("What somebody meets on the way, stage by stage, and how that feels."),
    title,
    mood: z.strictObject({ high: end, low: end }),
    stages: z.array(stage).min(2).max(5),
  })
  .check(({ value, issues }) => {
    const contacts = value.stages.reduce((sum, { contacts }) => sum + contacts.length, 0);
    if (contacts >= FEWEST && contacts <= MOST) return;
    issues.push({
      code: "custom",
      path: ["stages"],
      input: value.stages,
      message: `the stages have ${contacts} contacts together, ${FEWEST} to ${MOST} make a curve`,
      params: { advice: "Keep the contacts that matter, or make two figures of it." },
    });
  });
