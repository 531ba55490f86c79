/** The progress page. */
import { ProgressFile } from "./progress-file.ts";
import { ProgressOverview } from "./progress-overview.ts";

customElements.define("progress-overview", ProgressOverview);
customElements.define("progress-file", ProgressFile);
