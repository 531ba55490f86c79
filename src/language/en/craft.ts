import type { Craft } from "../shape/craft.ts";

export const craft: Craft = {
  catchAll:
    /\b(all|none|both|neither) of (the above|the others|these|those)\b|\b(all|none) of them\b/i,
  negation: /\b(not|never|except|\w+n['’]t)\b/i,
  about:
    /^(?:about|around|approximately|approx\.?|circa|ca?\.|ca|roughly|nearly|almost|some|plus or minus|more or less|[~≈])\s*(?=\P{L})|,?\s+(?:approximately|or so|more or less|or thereabouts)$/iu,
  asking: /^\s*(which|what|who|whom|where|when)\b/i,
};
