import { setImmediate } from "node:timers/promises";
import type { AstroPrerenderer } from "astro";
import { handed } from "../../course/handed.ts";
import { takeDown } from "../../course/reads.ts";
import type { Log } from "./messages.ts";
import { SecondThread } from "./second.ts";
import { fileOf, isPage, type Noted, type Site } from "./site.ts";
import { Waiting } from "./waiting.ts";
import { written } from "./written.ts";

/** So many of thousands of files are with the second thread: it is never idle. */
const AHEAD = 6;

/** What Astro's own prerenderer holds once it is set up, beside what its type tells. */
interface Ready extends AstroPrerenderer {
  app: { getOptions(): { logger: { options: { destination: { write: Log } } } } };
}

/** Two lists as one: each in its order, and spread evenly over the whole. */
export function spread<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  const placed = [one, other].flatMap((list) =>
    list.map((item, at) => ({ item, place: (at + 0.5) / list.length })),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ item }) => item);
}

interface Job {
  request: Request;
  options: Parameters<AstroPrerenderer["render"]>[1];
  /** Takes what becomes of it. */
  done: (made: ReturnType<AstroPrerenderer["render"]>) => void;
}

/** How files are made, where that is to be otherwise than for thousands. */
interface How {
  /** How many files are with the second thread at once. */
  ahead?: number;
  /** The thread that is asked for files makes none before that is there. */
  begin?: Promise<unknown>;
  /** The second thread, where it was begun before. */
  second?: SecondThread;
}

/**
 * Writes each file where it is made, instead of handing it to Astro, which has the thread wait for each step of it. One at a
 * time: what is read meanwhile is read for it.
 */
export function writing(
  own: AstroPrerenderer,
  site: Site,
  noted: Noted,
  { begin = Promise.resolve() }: How = {},
): AstroPrerenderer {
  let last: Promise<unknown> = begin;
  async function make({ request, options }: Pick<Job, "request" | "options">): Promise<Response> {
    const file = fileOf(request, options.routeData, site);
    const reads = takeDown();
    const made = await own.render(request, options);
    const response = "response" in made ? made.response : made;
    const { status, headers } = await written(response, file);
    noted({ file, address: request.url, component: options.routeData.component, reads });
    return new Response(null, { status, headers });
  }
  return {
    ...own,
    render(request, options) {
      const made = last.then(() => make({ request, options }));
      last = made.catch(() => undefined);
      return made;
    },
  };
}

/**
 * Makes a site in two threads where Astro would use one. Both make the same of the same; the second begins with what is no page,
 * because a thread that makes a package hears nothing for seconds, and the first is who is asked.
 */
export function inTwo(
  own: AstroPrerenderer,
  site: Site,
  noted: Noted,
  { ahead = AHEAD, begin = Promise.resolve(), second: begun }: How = {},
): AstroPrerenderer {
  const first = writing(own, site, noted);
  const waiting = new Waiting<Job>();
  let second: SecondThread;
  let isBusy = false;

  async function bySecond({ request, options }: Job): Promise<Response> {
    const address = request.url;
    const { component } = options.routeData;
    const file = fileOf(request, options.routeData, site);
    const { reads, ...head } = await second.make({ address, component, file });
    noted({ file, address, component, reads });
    return new Response(null, head);
  }

  function supply(): void {
    while (second.left < ahead) {
      const job = waiting.other();
      if (job === undefined) return;
      const made = bySecond(job);
      job.done(made);
      made.then(supply, supply);
    }
  }

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    await begin;
    for (let job = waiting.page(); job; job = waiting.page()) {
      const made = first.render(job.request, job.options);
      job.done(made);
      await made.catch(() => undefined);
      // Pages are made without a pause otherwise, and what the second thread has to say is not heard.
      await setImmediate();
    }
    isBusy = false;
  }

  return {
    name: "threads",
    async setup() {
      await own.setup?.();
      const { write } = (own as Ready).app.getOptions().logger.options.destination;
      second = begun ?? new SecondThread(site, write);
      second.hand(handed());
    },
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      return spread(
        paths.filter(({ route }) => isPage(route)),
        paths.filter(({ route }) => !isPage(route)),
      );
    },
    render(request, options) {
      return new Promise((done) => {
        waiting.add({ request, options, done }, isPage(options.routeData));
        supply();
        void work();
      });
    },
    async teardown() {
      await second.end();
      await own.teardown?.();
    },
  };
}
