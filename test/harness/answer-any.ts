import type { Locator } from "playwright-core";
import type { NumberKey } from "../../src/learning/grade/number.ts";
import type { TextKey } from "../../src/learning/grade/text.ts";

/** A known answer that is right, as it may be typed. */
function accepted(key: TextKey | NumberKey): string {
  const known = key.known.find(({ correct }) => correct);
  if (known === undefined) throw new Error("No answer is right.");
  if ("spellings" in known) return known.spellings[0] ?? "";
  const value = String(known.value);
  return "decimal" in key ? value.replace(".", key.decimal) : value;
}

/** Gives the right answer to a question of any kind, as a reader does who knows it; with the keyboard where it is moved. */
export async function answerRightly(question: Locator): Promise<void> {
  const answer = question.locator("[data-answer]");
  const key = (await answer.getAttribute("data-key")) ?? "";
  switch (await question.getAttribute("data-kind")) {
    case "single":
    case "multiple":
      for (const [place, sign] of [...key].entries())
        if (sign === "1") await answer.locator(`[data-option][value="${place}"]`).check();
      return;
    case "text":
    case "number":
      return answer.locator("[data-typed]").fill(accepted(JSON.parse(key) as TextKey | NumberKey));
    case "match":
      for (const [row, partner] of key.split(" ").entries())
        await answer.locator("[data-partner]").nth(row).selectOption(partner);
      return;
    case "order":
      // Each is brought to the top, the first one last.
      for (const item of key.split(" ").reverse()) {
        const up = answer.locator(`[data-item="${item}"] > button`).first();
        while (await up.isVisible()) await up.press("Enter");
      }
  }
}
