import { cachesOf } from "../../offline/names.ts";

/** Where the worker of this site stands, as its scope. */
export const scope = (): string =>
  new URL((document.documentElement.dataset["base"] ?? "/").replace(/\/?$/, "/"), location.href)
    .href;

/** Lets go of all that is kept of the course; what a reader answered is kept elsewhere. Rejects where the browser does not allow it. */
export async function letGo(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  for (const name of Object.values(cachesOf(scope()))) await caches.delete(name);
}
