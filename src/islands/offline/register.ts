import { kept } from "../kept.ts";
import { keys } from "../keys.ts";

/** What not every browser has, and none at an address without https. */
interface MayHave {
  connection?: { saveData?: boolean };
  serviceWorker?: ServiceWorkerContainer;
}

/** Where a browser guards what becomes a script, only the guard of that name may say which: and it knows this one alone. */
interface Guarding {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: () => string },
    ) => { createScriptURL: (url: string) => string };
  };
}
const script = `${import.meta.env.BASE_URL}sw.js`;

// Once the page is there, the course is kept on this device, as a reader wishes: by itself where no data are to be saved.
// Not in a frame, where others decide, nor while it is written. The only place that names the script of the worker.
onload = () => {
  if (
    import.meta.env.PROD &&
    parent === self &&
    (kept(keys.offline) ?? !(navigator as MayHave).connection?.saveData)
  )
    (navigator as MayHave).serviceWorker
      ?.register(
        (window as Guarding).trustedTypes
          ?.createPolicy("worker", { createScriptURL: () => script })
          .createScriptURL("") ?? script,
      )
      .catch(() => undefined);
};
