/** The page on which an instructor sees how a group answered. */
import { arrived } from "../dom.ts";
import { ItemAnalysis } from "./item-analysis.ts";

arrived();
customElements.define("item-analysis", ItemAnalysis);
