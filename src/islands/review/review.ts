/** The review page. */
import { ReviewSession } from "./review-session.ts";

customElements.define("review-session", ReviewSession);
