import { questionListScript as words } from "#language";
import type { BankQuestion } from "../../exports/bank.ts";
import { element, find } from "../dom.ts";
import { answersView } from "./answers-view.ts";
import { bankOf } from "./banks.ts";
import type { Row } from "./rows.ts";

/** Rows that have their answers already. */
const answered = new WeakSet<Row>();

/** Puts answers under rows, module by module as they come. What can't be had is said, with a button that tries again. */
export async function showAnswers(rows: readonly Row[]): Promise<void> {
  const waiting = Map.groupBy(
    rows.filter((row) => !answered.has(row)),
    ({ module }) => module,
  );
  const missing = await Promise.all(
    [...waiting].map(async ([module, rows]) => {
      const bank = await bankOf(module);
      if (!bank) return true;
      const questions = new Map(bank.questions.map((question) => [question.id, question]));
      for (const row of rows) answer(row, questions.get(row.id), bank.course.url);
      return false;
    }),
  );
  const messages = find(document, ".messages");
  messages.textContent = "";
  if (!missing.includes(true)) return;
  const retry = element("button", { type: "button" }, words.retry);
  retry.onclick = () => void showAnswers(rows);
  messages.replaceChildren(words.noAnswers, " ", retry);
}

function answer(row: Row, question: BankQuestion | undefined, home: string): void {
  if (!question || answered.has(row)) return;
  answered.add(row);
  row.element.append(answersView(question, home));
}
