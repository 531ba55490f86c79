import { availableParallelism, cpus, freemem, loadavg, totalmem, type } from "node:os";
import type { Browser } from "playwright-core";
import { shown } from "./numbers.ts";

const GIGABYTE = 2 ** 30;

/** What figures were measured on, and how busy it was: without that they say nothing. */
export function machine(browser: Browser): string {
  const date = new Date().toISOString().slice(0, 16).replace("T", " ");
  const memory = `${shown(totalmem() / GIGABYTE)} GB (${shown(freemem() / GIGABYTE)} free)`;
  return [
    `${date} UTC`,
    `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? "unknown make"}`,
    memory,
    `load ${shown(loadavg()[0] ?? 0, 1)} at the start`,
    `${type()}, Node ${process.versions.node}, Chromium ${browser.version()}`,
  ].join("; ");
}
