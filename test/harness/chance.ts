/** What properties are tried on comes from chance that is always the same, so that what fails fails again. */
import fc from "fast-check";
import { seed } from "../fuzz/run.ts";

fc.configureGlobal({ seed });
