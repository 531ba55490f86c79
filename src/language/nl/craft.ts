import type { Craft } from "../shape/craft.ts";

export const craft: Craft = {
  catchAll:
    /\b(alle|al het|geen( van( de| het)?)?|beide) (bovenstaande|bovengenoemde|genoemde)\b|\bgeen van (deze|beide)\b/i,
  negation: /\b(niet|geen|nooit|behalve)\b/i,
  asking: /^\s*(welke?|wat|wie|waar)\b/i,
};
