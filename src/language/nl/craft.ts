import type { Craft } from "../shape/craft.ts";

export const craft: Craft = {
  catchAll:
    /\b(alle|al het|geen( van( de| het)?)?|beide) (bovenstaande|bovengenoemde|genoemde)\b|\bgeen van (deze|beide)\b/i,
  negation: /\b(niet|geen|nooit|behalve)\b/i,
  about:
    /^(?:ongeveer|circa|ca\.?|rond(?: de)?|zo['’]n|bijna|ruwweg|grofweg|plus ?minus|om en nabij(?: de)?|min of meer|[~≈])\s*(?=\P{L})|,?\s+(?:ongeveer|of zo|min of meer|bij benadering)$/iu,
  asking: /^\s*(welke?|wat|wie|waar)\b/i,
};
