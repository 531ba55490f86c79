import { addresses } from "#language";
import { isId } from "../../course/id.ts";
import { course } from "../keys.ts";
import { fetched, type Missing } from "./fetched.ts";
import { pageIn } from "./page-in.ts";

/** A question's form from its own page, with the concept that it is about. */
export interface AskedQuestion {
  id: string;
  question: HTMLElement;
  about: string;
}

/** Takes a question out of its own page. Never throws. */
export async function fetchQuestion(id: string): Promise<AskedQuestion | Missing> {
  if (!isId(id)) return "unknown";
  return fetched(addresses.question(id), async (response) => {
    const page = await pageIn(response);
    const question = page.querySelector<HTMLElement>(`quiz-question[id="${id}"]`);
    const moved = page.querySelector<HTMLElement>("[data-moved]")?.dataset["moved"];
    if (moved) return fetchQuestion(moved);
    // A page of another, as of a network that asks to log in first, tells nothing of this course.
    const isOwn = page.documentElement.dataset["course"] === course;
    if (!question) return isOwn ? "unknown" : "unreachable";
    const about = page.querySelector("main .kicker a")?.textContent.trim() ?? "";
    return { id, question: document.importNode(question, true), about };
  });
}

/** An item that holds a question, and says what it is about. */
export function itemOf<Tag extends "li" | "div">(
  tag: Tag,
  { question, about }: AskedQuestion,
): HTMLElementTagNameMap[Tag] {
  const item = document.createElement(tag);
  item.dataset["about"] = about;
  item.append(question);
  return item;
}
