// @vitest-environment node
import type { JsonSchema } from "@valibot/to-json-schema";
import { describe, expect, it } from "vitest";
import { loadDossier } from "./dossierFiles.ts";
import { dossierSchema } from "./jsonSchema.ts";
import { HARBOUR_TALKS } from "#tools/testing/harbourTalks.ts";

describe(dossierSchema, () => {
  it("accepts what we publish", async () => {
    const { dossier } = await loadDossier(HARBOUR_TALKS);
    expect([...mismatches(JSON.parse(JSON.stringify(dossier)), dossierSchema())]).toEqual([]);
  });

  it.each([
    ['"red-line"', '"never"', "/statements/2/firmness"],
    ['"id":"work"', '"id":"Work"', "/topics/0/id"],
    ['"kind":"quote"', '"kind":"hearsay"', "/statements/0/evidence"],
    ['"name":"Work"', '"title":"Work"', "/topics/0"],
    ['"stance":["keep"]', '"stance":[]', "/statements/2/stance"],
    ['"occurrences":1', '"occurrences":"once"', "/statements/0/evidence"],
  ])("refuses what is not of that shape: %s for %s", async (from, to, path) => {
    const { dossier } = await loadDossier(HARBOUR_TALKS);
    const changed = JSON.stringify(dossier).replace(to, from).replace(from, to);
    expect([...mismatches(JSON.parse(changed), dossierSchema())]).toContain(path);
  });

  it("says which checks it leaves out", () => {
    expect(dossierSchema().$comment).toMatch(/EDTF date .* https:\/\//);
  });

  it("describes every list", () => {
    const lists = Object.entries(dossierSchema().properties ?? {}).filter(
      ([, property]) => typeof property === "object" && property.type === "array",
    );
    expect(lists).not.toEqual([]);
    for (const [, property] of lists) expect(property).toHaveProperty("description");
  });
});

/** The places where the value is not as the schema says: as much of JSON Schema as ours uses. */
function* mismatches(value: unknown, schema: JsonSchema | boolean, path = ""): Generator<string> {
  if (typeof schema === "boolean") return;
  const { type, anyOf = [], enum: words, const: word, pattern, properties, items } = schema;
  const choices = [...anyOf, ...(schema.oneOf ?? [])];
  if (
    choices.length > 0 &&
    choices.every((choice) => [...mismatches(value, choice, path)].length > 0)
  )
    yield path;
  if (type !== undefined && !typesOf(value).includes(type)) yield path;
  if (
    (words && !words.some((choice) => choice === value)) ||
    (word !== undefined && word !== value)
  )
    yield path;
  if (pattern !== undefined && !new RegExp(pattern, "u").test(String(value))) yield path;
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) yield path;
    for (const [at, entry] of value.entries())
      if (items && !Array.isArray(items)) yield* mismatches(entry, items, `${path}/${at}`);
  } else if (typeof value === "object" && value !== null && properties) {
    const keys = Object.keys(value);
    if (
      schema.required?.some((key) => !keys.includes(key)) ||
      keys.some((key) => !(key in properties))
    )
      yield path;
    for (const [key, field] of Object.entries(value))
      yield* mismatches(field, properties[key] ?? true, `${path}/${key}`);
  }
}

function typesOf(value: unknown): readonly (string | readonly string[])[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  return Number.isInteger(value) ? ["integer", "number"] : [typeof value];
}
