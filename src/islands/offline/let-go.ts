import type { Asked } from "../../offline/message.ts";
import { cachesOf } from "../../offline/names.ts";

/** Where the worker of this site stands, as its scope. */
export const scope = (): string =>
  new URL((document.documentElement.dataset["base"] ?? "/").replace(/\/?$/, "/"), location.href)
    .href;

/** Lets go of all that is kept of the course; what a reader answered is kept elsewhere. Rejects where the browser does not allow it. */
export async function letGo(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  // A browser lets go of a worker only once it has fetched all, or failed to: by a slow network in minutes.
  registration?.installing?.postMessage("stop" satisfies Asked);
  await registration?.unregister();
  for (const name of Object.values(cachesOf(scope()))) await caches.delete(name);
}
