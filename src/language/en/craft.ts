import type { Craft } from "../shape/craft.ts";

export const craft: Craft = {
  catchAll:
    /\b(all|none|both|neither) of (the above|the others|these|those)\b|\b(all|none) of them\b/i,
  negation: /\b(not|never|except|\w+n['’]t)\b/i,
  asking: /^\s*(which|what|who|whom|where|when)\b/i,
};
