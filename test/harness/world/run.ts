/** One visit to a page while one thing that it asks for does not come. */
import type { BrowserContext, Page, Request } from "playwright-core";
import { record } from "../progress.ts";
import { NOTHING, STORAGE, type Trouble } from "./troubles.ts";
import { isSaid, type Sayings } from "./said.ts";
import type { Step, Visit } from "./visits.ts";

/** How long (milliseconds) something that nothing stands in the way of may take on a machine that does much else. */
const AMPLE = 15_000;
/** How long what may be missing is looked for. */
const BRIEF = 5000;
/** What a reader waits at most, and is told then. */
const PATIENCE = 10_500;

/** What became of a visit. */
export interface Outcome {
  visit: string;
  /** What it asked for in vain, and in which way. */
  what: string;
  name: string;
  /** What went against what is promised, a line each. */
  faults: string[];
  errors: string[];
  /** How often the reader was told that something did not come. */
  told: number;
  /** Answers that were given and are not kept. */
  lost: number;
}

/** What is done to the world, and how it is made well again. */
export interface World {
  site: string;
  course: string;
  sayings: Sayings;
}

/** A file as a page asks for it: without what only this build has in its name. */
export const fileOf = (address: string): string => new URL(address).pathname;

/** A visit when all is well: the files that it asks for, in order and without the page itself, and what the policy refused it. */
export async function filesOf(
  context: BrowserContext,
  visit: Visit,
  world: World,
): Promise<{ files: string[]; refused: string[] }> {
  const page = await context.newPage();
  const files = new Set<string>();
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(world.site);
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isOwn && !isPage) files.add(fileOf(request.url()));
  });
  const refused: string[] = [];
  await page.exposeFunction("refuse", (what: string) => refused.push(`${visit.name}: ${what}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      const { refuse } = window as unknown as { refuse: (what: string) => void };
      refuse([violatedDirective, blockedURI, sample].join(" "));
    });
  });
  await prepare(page, visit, world);
  await page.goto(world.site + visit.path);
  await visit.ready(page).waitFor({ timeout: AMPLE });
  for (const step of visit.steps) {
    try {
      await step.act(page);
      await step.done(page).waitFor({ timeout: AMPLE });
    } catch (error) {
      throw new Error(`${visit.name}: ${step.name} is not done where all is well.`, {
        cause: error,
      });
    }
  }
  // What a page asks for once it has nothing else to do.
  await page.waitForLoadState("networkidle");
  await page.close();
  return { files: [...files], refused };
}

/** Puts there what the reader answered before; what other visits left is gone. */
async function prepare(page: Page, visit: Visit, { course }: World): Promise<void> {
  const kept = Object.entries(visit.kept ?? {}).map(
    ([id, answer]) => [`${course}:q:${id}`, record(answer)] as const,
  );
  await page.addInitScript((entries) => {
    if (sessionStorage.getItem("seeded")) return;
    sessionStorage.setItem("seeded", "yes");
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, kept);
}

/** How many answers this browser keeps, in records of questions and in those that are still to be added to one. */
const answersKept = (page: Page) =>
  page.evaluate(() => {
    const read = (key: string) =>
      JSON.parse(localStorage.getItem(key) ?? "null") as { attempts?: unknown[] };
    return Object.keys(localStorage).reduce((sum, key) => {
      if (key.includes(":given:")) return sum + 1;
      return key.includes(":q:") ? sum + (read(key).attempts?.length ?? 0) : sum;
    }, 0);
  });

/** Makes the visit in that trouble. */
export async function run(
  context: BrowserContext,
  visit: Visit,
  trouble: Trouble,
  world: World,
): Promise<Outcome> {
  const page = await context.newPage();
  const faults: string[] = [];
  const errors: string[] = [];
  let [told, given, isWell] = [0, 0, false];
  let before = Object.keys(visit.kept ?? {}).length;
  page.setDefaultTimeout(BRIEF);
  page.on("pageerror", (error) => {
    // That a script breaks off is for the browser to say.
    const isItself = trouble.name === "truncated" && error.name === "SyntaxError";
    if (!isItself) errors.push(error.message);
  });
  const isSilent = trouble.name === NOTHING;
  const isOfStorage = trouble.what === STORAGE;
  const said = isOfStorage ? world.sayings.unkept : world.sayings.failed;
  // Before the clock is ours, which then knows of no painting.
  await page.addInitScript(() => {
    const own = performance;
    Object.assign(window, { isPainted: () => own.getEntriesByType("paint").length > 0 });
  });
  if (isSilent) await page.clock.install();
  await prepare(page, visit, world);
  const heal = async () => {
    isWell = true;
    page.setDefaultTimeout(AMPLE);
    await trouble.end(page);
  };

  /** What is asked for and has not come; what fails by not coming is not waited for. */
  const pending = new Set<Request>();
  page.on("request", (request) => {
    if (isWell || !isSilent || fileOf(request.url()) !== trouble.what) pending.add(request);
  });
  const settled = (request: Request) => pending.delete(request);
  page.on("requestfinished", settled);
  page.on("requestfailed", settled);

  /** Whether it is done, or said that it can't be; undefined where neither comes. */
  const awaited = async (step: Pick<Step, "done">): Promise<"done" | "told" | undefined> => {
    const until = Date.now() + AMPLE;
    let quiet = 0;
    while (Date.now() < until) {
      if (await step.done(page).isVisible()) return "done";
      if (await isSaid(page, said)) return "told";
      quiet = pending.size === 0 ? quiet + 1 : 0;
      // All that comes has come, and was done with: now the seconds that a reader waits.
      if (quiet === 8) await pass();
      // Ten seconds: a busy machine takes a while to say something.
      if (quiet > 400 && !isWell) return undefined;
      await page.waitForTimeout(25);
    }
    return undefined;
  };
  /** Whether all answers are kept, or one can't be and that is said; undefined where neither comes. */
  const answered = async (): Promise<"kept" | "told" | undefined> => {
    for (const until = Date.now() + BRIEF; Date.now() < until; await page.waitForTimeout(25)) {
      if ((await answersKept(page).catch(() => 0)) >= before + given) return "kept";
      if (await isSaid(page, said)) return "told";
    }
    return undefined;
  };
  const pass = async () => {
    if (isSilent && !isWell) await page.clock.fastForward(PATIENCE);
    await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
  };

  const begin = async () => {
    await page.goto(world.site + visit.path, { waitUntil: "commit" });
    await page.locator("h1, main").first().waitFor({ state: "attached", timeout: AMPLE });
  };

  /** From here on all is well, and everything is done anew on a page that is loaded again. */
  const anew = async (until: Step[]) => {
    await heal();
    await begin();
    await visit.ready(page).or(page.locator("question-set[data-state]")).first().waitFor();
    for (const step of until) {
      try {
        await step.act(page);
        given += step.answers ?? 0;
        await step.done(page).waitFor();
      } catch {
        faults.push(`${step.name}: not done on a page that was loaded again`);
        return;
      }
    }
  };

  try {
    if (trouble.from === 0) await trouble.begin(page);
    await begin();
    const opening: Step = { name: "open", act: begin, done: visit.ready };
    const all = [opening, ...visit.steps];
    const lastAnswer = visit.steps.findLast(({ answers }) => answers);
    for (const [place, step] of all.entries()) {
      if (place > 0) {
        if (trouble.from === place) {
          await trouble.begin(page);
          // Who wipes it has not lost it.
          if (trouble.name === "cleared") before = given = 0;
        }
        // With room again, the last answer brings along those that could not be written before.
        if (trouble.name === "full" && given > 0 && step === lastAnswer) await heal();
        const could = await step.act(page).then(
          () => true,
          () => false,
        );
        if (!could) {
          if (isWell) faults.push(`${step.name}: can't be done though all is well`);
          else await anew(all.slice(1, place + 1));
          if (faults.length > 0) break;
          continue;
        }
        given += step.answers ?? 0;
      }
      const became = await awaited(step);
      if (place === 0 && !(await isReadable(page))) {
        // A style that does not come may keep it blank for as long as a reader waits at most.
        await pass();
        if (!(await isReadable(page))) faults.push("the page can't be read");
      }
      if (became === "done" && isOfStorage && step.answers) {
        const became = await answered();
        if (became === "told") told++;
        if (became === undefined)
          faults.push(`${step.name}: nothing is said of an answer that is not kept`);
      } else if (became === "told") {
        told++;
        // Nobody can help it, and nothing more can be done here.
        if (trouble.name === "blocked") break;
        await heal();
        await tryAgain(page, step, world);
        const after = await step
          .done(page)
          .waitFor()
          .then(
            () => true,
            () => false,
          );
        if (!after) {
          faults.push(`${step.name}: trying again does not work`);
          break;
        }
      } else if (became === undefined && !(place === 0 && visit.isExtra)) {
        faults.push(`${step.name}: ${isWell ? "not done though all is well" : "nothing is said"}`);
        await anew(all.slice(1, place + 1));
      }
    }
  } catch (error) {
    faults.push(String(error).slice(0, 1500));
  }
  // What can't be kept can't be lost: of each such answer that was said.
  const cannot = trouble.name === "blocked" || (trouble.name === "full" && !isWell);
  const lost = cannot ? 0 : Math.max(0, before + given - (await answersKept(page).catch(() => 0)));
  await page.close();
  return { visit: visit.name, what: trouble.what, name: trouble.name, faults, errors, told, lost };
}

/** Whether there is something to read: it was painted, and its heading is shown. */
async function isReadable(page: Page): Promise<boolean> {
  const isPainted = () => page.evaluate<boolean>("isPainted()");
  for (let turn = 0; turn < 80; turn++) {
    if (await isPainted())
      return page
        .locator(":is(h1, .prompt, .slide, .messages:not(:empty), .awaited):visible")
        .first()
        .isVisible();
    await page.waitForTimeout(25);
  }
  return false;
}

/** Does what the page offers to try again: its button or link; else, and on a page that was loaded again, what was done before. */
async function tryAgain(page: Page, step: Step, { sayings }: World): Promise<void> {
  // Times tell nothing: they may be those of a clock that is ours.
  const mark = () => page.evaluate(() => void Object.assign(window, { isTried: true }));
  const isMarked = () => page.evaluate(() => "isTried" in window).catch(() => true);
  await mark();
  /** Whether a page is loaded again, and so does not know of the step; it may be done first, or fail again. */
  const isAnew = async () => {
    for (const until = Date.now() + AMPLE; Date.now() < until; await page.waitForTimeout(25)) {
      if (!(await isMarked())) return true;
      if (await step.done(page).isVisible()) return false;
    }
    return false;
  };
  for (const name of sayings.again) {
    for (const role of ["button", "link"] as const) {
      const found = page.getByRole(role, { name, exact: true }).first();
      if (!(await found.isVisible())) continue;
      // What comes at last, as it is pressed, takes it away.
      const isPressed = await found.click({ timeout: BRIEF }).then(
        () => true,
        () => false,
      );
      if (!isPressed) break;
      if (!(await isAnew())) return;
      await page.waitForLoadState();
      await mark();
    }
  }
  // It may be done meanwhile, and then it can't be done again.
  page.setDefaultTimeout(BRIEF);
  await step.act(page).catch(() => undefined);
  page.setDefaultTimeout(AMPLE);
}
