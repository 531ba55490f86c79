/** The review page. */
import { arrived } from "../dom.ts";
import { ReviewSession } from "./review-session.ts";

arrived();
customElements.define("review-session", ReviewSession);
