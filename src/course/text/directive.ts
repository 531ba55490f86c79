/** The type of an aside's node, which the parser's package declares and does not export. */
import type { BlockContentMap } from "mdast";
import type {} from "satteri";

export type ContainerDirective = BlockContentMap["containerDirective"];
