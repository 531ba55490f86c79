import type { KeptCourse } from "../kept-course.ts";
import { cachesOf } from "../names.ts";

/** The worker itself, and the course that it keeps. */
export const worker = globalThis as unknown as ServiceWorkerGlobalScope & { course: KeptCourse };

export const { course } = worker;

/** The address of the site, with a slash at its end. */
export const { scope } = worker.registration;

export const names = cachesOf(scope);

/** The path of an address behind that of the site, without what stands behind `?`; undefined for what is outside. */
export function pathOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address.startsWith(scope) ? address.slice(scope.length) : undefined;
}
