import { isMap, isNode, isScalar, isSeq, type Document } from "yaml";

/** Where in the text a path stands: at the last of its keys that is there. */
export function offsetOf(document: Document, path: (string | number)[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!isScalar(pair?.key)) break;
      offset = pair.key.range?.[0];
      node = pair.value;
    } else {
      node = isSeq(node) ? node.items[Number(step)] : undefined;
      if (!isNode(node)) break;
      offset = node.range?.[0];
    }
  }
  return offset;
}
