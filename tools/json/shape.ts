import type * as v from "valibot";
import { checked } from "#model/words/faultWords.ts";
import { joinPath, type Place, problemLine } from "./problems.ts";

type Schema = v.GenericSchema;
type Issue = v.BaseIssue<unknown>;

/** Where in a file something is not of its shape: the issue, and where the piece begins that it was found in. */
export type ShapeFault = { readonly issue: Issue; readonly list: string; readonly from: number };

/** How much of a long list is checked at once: what is kept of millions of faults fills the memory. */
const PIECE = 200;

/** Everything in the value that is not of that shape, a piece of a long list after the other. */
export function* shapeFaultsIn(schema: Schema, value: unknown): Generator<ShapeFault> {
  if (Array.isArray(value)) {
    for (const { piece, from } of piecesOf(value))
      yield* faultsOf(schema, piece, { list: "", from });
    return;
  }
  const [short, long] = [new Map<string, unknown>(), new Map<string, readonly unknown[]>()];
  const fields = typeof value === "object" && value !== null ? Object.entries(value) : [];
  for (const [field, content] of fields) {
    const schemaOfField = fieldOf(schema, field);
    if (Array.isArray(content) && content.length > PIECE && schemaOfField) long.set(field, content);
    else short.set(field, content);
  }
  if (long.size === 0) return yield* faultsOf(schema, value, WHOLE);
  // The first piece of each long list stands for it while the rest is checked as a whole.
  const firsts = [...long].map(([field, content]) => [field, content.slice(0, PIECE)] as const);
  yield* faultsOf(schema, Object.fromEntries([...short, ...firsts]), WHOLE);
  for (const [list, content] of long) {
    const schemaOfList = fieldOf(schema, list);
    for (const { piece, from } of piecesOf(content))
      if (from > 0 && schemaOfList) yield* faultsOf(schemaOfList, piece, { list, from });
  }
}

/** The line that says so: the file, the place, what was found and what was expected. */
export function shapeLine(file: string, { issue, list, from }: ShapeFault): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const [first, ...rest] = keys;
  const path = joinPath(list, ...(typeof first === "number" ? [first + from, ...rest] : keys));
  if (issue.expected === "never")
    return `${file}: ${path}: found a field that is unknown here, expected none`;
  const place: Place = { file, path };
  return problemLine(place, issue.input, issue.message);
}

const WHOLE = { list: "", from: 0 };

function* faultsOf(
  schema: Schema,
  value: unknown,
  place: Omit<ShapeFault, "issue">,
): Generator<ShapeFault> {
  for (const issue of checked(schema, value).issues ?? []) yield { issue, ...place };
}

function* piecesOf(list: readonly unknown[]) {
  for (let from = 0; from === 0 || from < list.length; from += PIECE)
    yield { piece: list.slice(from, from + PIECE), from };
}

/** What the schema of an object says of one of its fields. */
function fieldOf(schema: object, field: string): Schema | undefined {
  if (!("entries" in schema)) return undefined;
  const { entries } = schema;
  if (typeof entries !== "object" || entries === null) return undefined;
  const found: unknown = new Map<string, unknown>(Object.entries(entries)).get(field);
  return isSchema(found) ? found : undefined;
}

function isSchema(thing: unknown): thing is Schema {
  return typeof thing === "object" && thing !== null && "kind" in thing && thing.kind === "schema";
}
