/** What may become of what a browser keeps of its reader. */
import type { Page } from "playwright-core";
import { STORAGE, type Trouble } from "./troubles.ts";

/** A browser that keeps nothing of sites: asking for what it keeps throws, on every page. */
export const blocked: Trouble = {
  name: "blocked",
  what: STORAGE,
  from: 0,
  begin: (page) =>
    page.addInitScript(() => {
      const get = () => {
        throw new DOMException("blocked", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, { get });
    }),
  end: () => Promise.resolve(),
};

/** Nothing more can be written, until `sessionStorage` says that there is room again. */
function fill(): void {
  // Called with what it is taken from.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const set = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, text) {
    if (this === localStorage && sessionStorage.getItem("room") === null)
      throw new DOMException("full", "QuotaExceededError");
    set.call(this, key, text);
  };
}

/** What a browser may keep of this site is used up before a step. */
export const full = (from: number): Trouble => ({
  name: "full",
  what: STORAGE,
  from,
  begin: async (page: Page) => {
    await page.addInitScript(fill);
    await page.evaluate(fill);
  },
  end: (page) => page.evaluate(() => sessionStorage.setItem("room", "yes")),
});

/** All that was kept is gone before a step, as by a reader who wipes it. */
export const cleared = (from: number): Trouble => ({
  name: "cleared",
  what: STORAGE,
  from,
  begin: (page) => page.evaluate(() => localStorage.clear()),
  end: () => Promise.resolve(),
});
