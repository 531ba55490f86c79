import { kept } from "../kept.ts";
import { keys } from "../keys.ts";

/** What not every browser has. */
interface MayHave {
  connection?: { saveData?: boolean };
}

/** Whether the course is to be kept on this device: as a reader chose, and by itself where no data are to be saved. */
export const isWished = (): boolean =>
  Boolean(kept(keys.offline) ?? !(navigator as MayHave).connection?.saveData);
