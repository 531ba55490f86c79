/** `npm run schemas`: writes the schemas as JSON Schema, for editors that complete and check fields while an author types. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { schemas, type SchemaName } from "./index.ts";

/** The names of all schemas. */
export const schemaNames = Object.keys(schemas) as SchemaName[];

/** The file that a schema is written to. */
export const schemaFile = (name: SchemaName): string =>
  fileURLToPath(new URL(`./json/${name}.json`, import.meta.url));

/** A schema as JSON Schema of draft 7, which editors read: what may be written, before defaults and transforms. */
export const jsonSchema = (name: SchemaName) =>
  z.toJSONSchema(schemas[name], { io: "input", target: "draft-7", unrepresentable: "any" });

/** The text of a schema's file. */
export const schemaText = (name: SchemaName): string =>
  `${JSON.stringify(jsonSchema(name), undefined, 2)}\n`;

if (import.meta.main) {
  for (const name of schemaNames) writeFileSync(schemaFile(name), schemaText(name));
}
