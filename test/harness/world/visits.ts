/** What readers come to do, on pages of every kind: each is done while something fails. */
import type { Locator, Page } from "playwright-core";
import { printProgressFile } from "../../../src/learning/file.ts";
import type { Language } from "../../../src/language/language.ts";
import { answer, giveAnswer } from "../coffee.ts";
import { pagesOf } from "../pages.ts";
import type { Kept } from "../progress.ts";
import type { Site } from "../sites.ts";

/** Something that a reader does, and how it shows that it was done. */
export interface Step {
  name: string;
  act: (page: Page) => Promise<unknown>;
  done: (page: Page) => Locator;
  /** How many answers are given by it. */
  answers?: number;
}

export interface Visit {
  name: string;
  path: string;
  /** What was answered before. */
  kept?: Record<string, Kept>;
  /** Whether what it waits for is only said besides: a page without it says what it says to everyone. */
  isExtra?: boolean;
  /** What is there once the page has what it asks for. */
  ready: (page: Page) => Locator;
  steps: Step[];
}

const WEEK_OLD: Record<string, Kept> = {
  "extraction-sour": { daysAgo: 9, score: 1 },
  "extraction-yield": { daysAgo: 9, score: 1 },
};

const TEST = [
  "extraction-sour",
  "extraction-order",
  "extraction-multiple",
  "extraction-yield",
  "grind-size-match",
];

const h1 = (page: Page) => page.locator("h1").first();

/** Visits to the coffee course: what can be done on a page, and every other kind of page just opened. */
export function visits(site: Site, words: Language): Visit[] {
  const { addresses, parameters, reviewScript, questionSetScript: set } = words;
  const button = (page: Page, name: string) =>
    page.getByRole("button", { name, exact: true }).first();
  const checked = (id: string) => (page: Page) => page.locator(`#${id}[data-result]`);
  const answers = (id: string): Step => ({
    name: `answer ${id}`,
    act: (page) => answer(page, id, true),
    done: checked(id),
    answers: 1,
  });
  const searches: Step[] = [
    {
      name: "open search",
      act: (page) => page.locator(".search-link").click(),
      done: (page) => page.locator("site-search input").first(),
    },
    {
      name: "search",
      act: (page) => page.locator("site-search input").first().fill("grind"),
      done: (page) => page.locator(".results a").first(),
    },
  ];
  const file = {
    name: "progress.json",
    mimeType: "application/json",
    buffer: Buffer.from(
      printProgressFile(
        new Map([
          [
            "extraction-order",
            { v: 1, wording: "", attempts: [{ at: 1_750_000_000_000, score: 1 }] },
          ],
        ]),
        "coffee",
        1_750_000_000_000,
      ),
    ),
  };
  /** Chooses the file, where its button is in view. */
  const bring = async (page: Page, place: string) => {
    await page.locator(`${place} label`).first().scrollIntoViewIfNeeded();
    await page.locator(`${place} [type=file]`).setInputFiles(file);
  };
  const whole = `${addresses.practice}?${parameters.module}=brewing&${parameters.count}=20&${parameters.view}=${parameters.views.all}`;
  const tick = (page: Page) => page.locator(".tick input").first();
  const list: Visit[] = [
    {
      name: "concept",
      path: addresses.concept("extraction"),
      ready: h1,
      steps: [answers("extraction-yield"), ...searches],
    },
    {
      name: "concept, again",
      path: addresses.concept("grind-size"),
      kept: WEEK_OLD,
      ready: h1,
      steps: [answers("grind-size-match")],
    },
    {
      name: "question",
      path: addresses.question("extraction-yield"),
      ready: h1,
      steps: [answers("extraction-yield")],
    },
    {
      name: "question on a screen",
      path: `${addresses.question("extraction-yield")}?${parameters.screen}=1`,
      ready: (page) => page.locator(".slide, h1").first(),
      steps: [],
    },
    {
      name: "question in a frame",
      path: `${addresses.question("extraction-yield")}?${parameters.embed}=1`,
      ready: (page) => page.locator(".prompt").first(),
      steps: [answers("extraction-yield")],
    },
    {
      name: "test",
      path: addresses.test("brewing"),
      ready: (page) => page.locator("question-set[data-state=run]"),
      steps: [
        ...TEST.map(answers),
        {
          name: "finish",
          act: (page) => page.locator(".next").click(),
          done: (page) => page.getByRole("heading", { name: set.score(5, 5), exact: true }),
        },
      ],
    },
    {
      name: "practice, to choose",
      path: addresses.practice,
      ready: (page) => page.locator(".choose"),
      steps: [],
    },
    {
      name: "practice",
      path: whole,
      ready: (page) => page.locator("question-set quiz-question").first(),
      steps: [answers("extraction-yield"), answers("grind-size-match")],
    },
    {
      name: "practice on a screen",
      path: `${whole}&${parameters.screen}=1`,
      // Where the other way to show it does not come, it is shown as it is to everyone.
      ready: (page) => page.locator(".slide, question-set quiz-question").first(),
      steps: [],
    },
    {
      name: "practice in a frame",
      path: `${whole}&${parameters.embed}=1`,
      ready: (page) => page.locator("question-set quiz-question").first(),
      steps: [answers("extraction-yield")],
    },
    {
      name: "paper",
      path: `${whole}&${parameters.paper}=1`,
      ready: (page) => page.locator(".worksheet").first(),
      steps: [],
    },
    {
      name: "review",
      path: addresses.review,
      kept: WEEK_OLD,
      ready: (page) => page.locator(".opening .ready h2"),
      steps: [
        {
          name: "begin",
          act: (page) => page.locator(".opening button").click(),
          done: (page) => page.locator(".asked quiz-question"),
        },
        ...[1, 2].flatMap((place): Step[] => [
          {
            name: `review ${place}`,
            act: async (page) => {
              const question = page.locator(".asked quiz-question");
              await giveAnswer(page, (await question.getAttribute("id")) ?? "", true);
              await button(page, reviewScript.sure.sure).click();
            },
            done: (page) => page.locator(".asked quiz-question[data-result]"),
            answers: 1,
          },
          {
            name: `go on ${place}`,
            act: (page) => page.locator(".asked .button").first().click(),
            done: (page) =>
              place === 1
                ? page.getByRole("heading", { name: reviewScript.place(2, 2), exact: true })
                : page.locator(".summary h2"),
          },
        ]),
      ],
    },
    {
      name: "search",
      path: `${addresses.search}?q=water`,
      ready: (page) => page.locator(".results a").first(),
      steps: [
        {
          name: "more results",
          act: (page) => page.locator(".more button").first().click(),
          done: (page) => page.locator(".results > li").nth(5),
        },
        {
          name: "search for something else",
          act: (page) => page.locator("site-search input").first().fill("extraction"),
          done: (page) => page.locator(".results mark", { hasText: /extract/i }).first(),
        },
      ],
    },
    {
      name: "progress",
      path: addresses.progress,
      kept: WEEK_OLD,
      ready: (page) => page.locator(".whole .bar > *").first(),
      steps: [
        {
          name: "open a module",
          act: (page) => page.locator("details[data-module] summary").first().click(),
          done: (page) => page.locator(".inside li, .inside tr").first(),
        },
        {
          name: "bring a file",
          act: (page) => bring(page, "progress-file"),
          // Brought a second time, it is known already.
          done: (page) =>
            page
              .locator(".report")
              .getByText(words.progressScript.added(1))
              .or(page.locator(".report").getByText(words.progressScript.unchanged(1)))
              .first(),
          answers: 1,
        },
      ],
    },
    {
      name: "home, again",
      path: addresses.home,
      kept: WEEK_OLD,
      isExtra: true,
      ready: (page) => page.locator(".due-now a").first(),
      steps: [],
    },
    {
      name: "module, again",
      path: addresses.module("brewing"),
      kept: WEEK_OLD,
      ready: h1,
      steps: [],
    },
    { name: "modules, again", path: addresses.modules, kept: WEEK_OLD, ready: h1, steps: [] },
    {
      name: "list of questions",
      path: addresses.questions,
      ready: h1,
      steps: [
        {
          name: "show answers",
          act: (page) => page.getByLabel(words.questionList.answers).check(),
          done: (page) => page.locator(".key").first(),
        },
        {
          name: "tick",
          act: (page) => tick(page).check(),
          done: (page) => page.locator(".set-bar .open"),
        },
        {
          name: "open the set",
          act: (page) => page.locator(".set-bar .open").click(),
          done: (page) => page.locator("dialog[open] h2"),
        },
        {
          name: "take a file",
          act: async (page) => {
            // Closed on a page that was loaded again.
            if (!(await page.locator("dialog[open]").isVisible()))
              await page.locator(".set-bar .open").click();
            await page.locator("dialog[open] [data-export]").first().click();
          },
          done: (page) =>
            page
              .locator("dialog[open] [role=status]", {
                hasText: words.questionListScript.made("").trim(),
              })
              .first(),
        },
      ],
    },
    {
      name: "results of a group",
      path: addresses.results,
      ready: (page) => page.locator("item-analysis [type=file]"),
      steps: [
        {
          name: "bring files",
          act: (page) => bring(page, "item-analysis"),
          done: (page) =>
            page.locator("item-analysis .report", { hasText: words.analysisScript.students(1) }),
        },
      ],
    },
  ];
  const has = new Set(list.map(({ path }) => kindOf(path)));
  for (const { path } of pagesOf(site)) {
    const kind = kindOf(path);
    if (has.has(kind)) continue;
    has.add(kind);
    list.push({ name: `page ${path}`, path, ready: h1, steps: [] });
  }
  return list;
}

/** Visits to the course of figures: its map is large enough to be filled in. */
export const mapVisits = ({ addresses }: Language): Visit[] => [
  {
    name: "map to fill in",
    path: addresses.fillMap("drawings"),
    ready: (page) => page.locator(".fill-in.ready"),
    steps: [
      {
        name: "put a name",
        act: async (page) => {
          await page.locator(".tray li:not([hidden]) button").first().click();
          await page.locator("button[data-place]").first().click();
        },
        done: (page) => page.locator(".fill-in .said:not(:empty)"),
      },
    ],
  },
];

/** Pages of one kind differ in the last part of their address, or in that before it. */
function kindOf(path: string): string {
  const [first, second, ...rest] = path.split("?")[0]!.split("/").filter(Boolean);
  return [first, second && "*", ...rest].join("/");
}
