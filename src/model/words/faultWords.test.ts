import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checked, schemaWords } from "./faultWords.ts";

const Thing = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty("some text")),
  kind: v.picklist(["a", "b"]),
  parts: v.array(v.string()),
});
const faults = (found: unknown) => checked(Thing, found).issues?.map(schemaWords);

describe(checked, () => {
  it("says what was expected in the schema’s own words, as they are", () => {
    expect(faults({ name: "", kind: "a", parts: [] })).toEqual(["name: expected some text"]);
  });

  it("says in plain English what the schema has no words for", () => {
    expect(faults({ name: "n", kind: "c", parts: {} })).toEqual([
      'kind: expected one of "a", "b"',
      "parts: expected a list",
    ]);
    expect(faults({ name: "n", kind: "a", parts: [], more: 1 })).toEqual(["more: no such field"]);
    expect(faults({ name: "n", kind: "a" })).toEqual(['parts: expected the field "parts"']);
    expect(faults(1)).toEqual(["expected an object"]);
  });
});
