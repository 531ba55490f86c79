import type { Page } from "playwright-core";
import { languageOf } from "./language.ts";
import { coffee } from "./sites.ts";

const { quiz } = languageOf(coffee);

/** Gives an answer to a question of the coffee course, right or wrong, as a reader does; checking it comes after. */
export async function giveAnswer(page: Page, id: string, right: boolean): Promise<void> {
  const question = page.locator(`#${id}`);
  if (id === "extraction-yield") await question.locator("input").fill(right ? "20" : "40");
  if (id === "extraction-sour") await question.locator(`input[value="${right ? 1 : 0}"]`).check();
  if (id === "extraction-multiple") {
    await question.locator('input[value="0"]').check();
    if (right) await question.locator('input[value="1"]').check();
  }
  if (id === "grind-size-match") {
    for (const [row, select] of (await question.locator("select").all()).entries()) {
      await select.selectOption(String(right ? row : (row + 1) % 3));
    }
  }
  if (id === "extraction-order") {
    // Asked again, the items stand in another order: each is brought to the top, the first one last.
    for (const item of right ? ["Bitter", "Sugars", "Acids"] : []) {
      const up = question.locator("li", { hasText: item }).getByRole("button", { name: quiz.up });
      while (await up.isVisible()) await up.press("Enter");
    }
    // The last one, anywhere else: where it stands on top by chance, it can only go down.
    const moves = question.locator("li", { hasText: "Bitter" }).getByRole("button");
    if (!right) await moves.first().press("Enter");
  }
}

/** Answers a question of the coffee course and checks it with the keyboard. */
export async function answer(page: Page, id: string, right: boolean): Promise<void> {
  await giveAnswer(page, id, right);
  const check = page.locator(`#${id}`).getByRole("button", { name: quiz.check });
  await check.focus();
  await page.keyboard.press("Enter");
}
