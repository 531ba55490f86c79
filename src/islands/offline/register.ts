import { kept } from "../kept.ts";
import { keys } from "../keys.ts";

/** What not every browser has, and none at an address without https. */
interface MayHave {
  connection?: { saveData?: boolean };
  serviceWorker?: ServiceWorkerContainer;
}

// Once the page is there, the course is kept on this device, as a reader wishes: by itself where no data are to be saved.
// Not in a frame, where others decide, nor while it is written. The only place that names the script of the worker.
onload = () => {
  if (
    import.meta.env.PROD &&
    parent === self &&
    (kept(keys.offline) ?? !(navigator as MayHave).connection?.saveData)
  )
    (navigator as MayHave).serviceWorker
      ?.register(`${import.meta.env.BASE_URL}sw.js`)
      .catch(() => undefined);
};
