import { addresses, steps as words } from "#language";
import type { Step } from "../../learning/next-step.ts";
import { address } from "../address.ts";

/** What stands on a link, and where it leads. */
export interface Way {
  label: string;
  href: string;
}

/** What a step needs to be named. */
export interface Names {
  module: { id: string; title: string };
  next?: { id: string; title: string } | undefined;
  /** The title of the concept that it leads to, where it leads to one. */
  concept?: string | undefined;
}

/** The way to the next step, with the name of where it leads. */
export function wayTo(step: Step, { module, next, concept = "" }: Names): Way {
  switch (step.do) {
    case "begin":
    case "read":
      return way(words[step.do](concept), addresses.concept(step.concept));
    case "test":
      return way(words.test(module.title), addresses.test(module.id));
    case "review":
      return way(words.review, addresses.review);
    case "next":
      return next ? way(words.next(next.title), addresses.module(next.id)) : done();
    case "done":
      return done();
  }
}

/** The same in a word or two, for a list that names the module already; undefined where the next item says it. */
export function shortWayTo(step: Step, module: string): Way | undefined {
  switch (step.do) {
    case "begin":
    case "read":
      return way(words.short[step.do], addresses.concept(step.concept));
    case "test":
      return way(words.short.test, addresses.test(module));
    case "review":
      return way(words.review, addresses.review);
    case "next":
    case "done":
      return undefined;
  }
}

const way = (label: string, path: string): Way => ({ label, href: address(path) });
const done = () => way(words.done, addresses.progress);
