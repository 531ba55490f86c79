/** Loaded before anything else in a build: what Node compiles is kept, and need not be compiled by the next. */
import { enableCompileCache } from "node:module";

enableCompileCache("node_modules/.cache/node");
