/** The progress page. */
import { arrived } from "../dom.ts";
import { ProgressFile } from "./progress-file.ts";
import { ProgressOverview } from "./progress-overview.ts";

arrived();
customElements.define("progress-overview", ProgressOverview);
customElements.define("progress-file", ProgressFile);
