/** How a page says that something did not come, in its language. */
import type { Page } from "playwright-core";
import type { Language } from "../../../src/language/language.ts";

export interface Sayings {
  /** Parts of sentences that say it. */
  failed: string[];
  /** Parts of sentences that say that a browser keeps nothing. */
  unkept: string[];
  /** Names of what tries again. */
  again: string[];
}

/** The end of a sentence about questions, which their ids stand in. */
const ending = (sentence: string) =>
  sentence
    .split("‘?’")
    .at(-1)!
    .replace(/^[\s.:]+/, "");

export function sayingsOf(words: Language): Sayings {
  const { practiceScript, questionListScript, reviewScript, search, standing } = words;
  return {
    failed: [
      words.site.awaited,
      words.searchOpener.offline,
      search.failed,
      practiceScript.unreachableList,
      ending(practiceScript.unreachable(["?"])),
      reviewScript.failed,
      standing.failed,
      questionListScript.unreachable,
      questionListScript.noAnswers,
      questionListScript.notMade,
      words.analysisScript.notFetched,
      words.progressScript.notChecked,
      // An address that the site says it does not have.
      practiceScript.none,
      practiceScript.rest,
    ],
    unkept: [
      words.quizElement.notKept,
      words.questionSetScript.notKept,
      reviewScript.blocked,
      words.progressScript.blocked,
      words.progressScript.notKept(1),
    ],
    again: [
      words.site.reload,
      search.again,
      practiceScript.retry,
      reviewScript.retry,
      standing.retry,
      questionListScript.retry,
    ],
  };
}

/** Whether a page says one of these where the reader is: in what is in view. */
export const isSaid = (page: Page, sentences: readonly string[]): Promise<boolean> =>
  page
    .evaluate((sentences) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement: element, nodeValue: text } = node;
        if (!element || !sentences.some((sentence) => text?.includes(sentence))) continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const { top, bottom } = element.getBoundingClientRect();
        if (bottom > 0 && top < innerHeight) return true;
      }
      return false;
    }, sentences)
    .catch(() => false);
