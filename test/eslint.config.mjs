import { fileURLToPath } from "node:url";
import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist/", "node_modules/", ".astro/"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  ...astro.configs["flat/recommended"],
  ...astro.configs["flat/jsx-a11y-strict"],
  {
    files: ["**/*.ts"],
    languageOptions: {
      parserOptions: {
        // Read once, as a compiler does. The service that editors have updates all it knows with each file that it opens.
        project: ["tsconfig.json", "src/offline/worker/tsconfig.json"],
        tsconfigRootDir: fileURLToPath(new URL("..", import.meta.url)),
      },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { ignoreRestSiblings: true, argsIgnorePattern: "^_" },
      ],
      // noUncheckedIndexedAccess asks for a "!" where an index was just checked.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Arrows that call something are the common way to write a handler.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Titles are compared letter by letter; no emoji is cut in two by that.
      "@typescript-eslint/no-misused-spread": "off",
    },
  },
  {
    files: ["**/*.astro"],
    rules: {
      // An option's text comes from the course, which the rule cannot see.
      "astro/jsx-a11y/label-has-associated-control": "off",
      // Explicit roles keep a table a table where the style sheet shows it as cards.
      "astro/jsx-a11y/no-redundant-roles": "off",
      "astro/jsx-a11y/no-interactive-element-to-noninteractive-role": "off",
    },
  },
);
