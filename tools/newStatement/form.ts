import * as v from "valibot";
import type { FieldFault } from "#model/dossier/setFaults.ts";
import { expectedBy } from "../json/file.ts";
import type { Session } from "./session.ts";
import { joinPath } from "../json/problems.ts";

/** A thing that is being filled in, field by field. */
export type Draft = Readonly<Record<string, unknown>>;

export type Question = {
  /** The name of its answer: the field's, and the flag's. */
  readonly name: string;
  readonly words: string;
  /** What may be answered, a line each. */
  readonly allowed?: readonly string[] | undefined;
  /** The answer if there is none; "" where the field may stay empty. */
  readonly fallback?: string | undefined;
  /** The fields that the answer fills, if they are not the one of its name. */
  readonly fields?: readonly string[];
  /** What the answer makes of the draft; what it cannot read it leaves to the schema to refuse. */
  readonly fill?: (answer: string, draft: Draft) => Draft;
};

export type Form<Thing> = {
  readonly schema: v.GenericSchema<unknown, Thing>;
  /** Valid where nothing was answered yet. */
  readonly draft: Draft;
  /** What is wrong with the thing beyond its shape. */
  readonly faultsOf: (thing: Thing) => Iterable<FieldFault>;
  /** The next question; undefined when there is none. */
  readonly questions: readonly ((draft: Draft) => Question | undefined)[];
};

/** Asks every question until its answer fits; an answer that does not is named with what is expected. */
export async function filledIn<Thing>(
  session: Session,
  { schema, draft: start, faultsOf, questions }: Form<Thing>,
): Promise<Thing> {
  let draft = start;
  const asked: string[] = [];
  for (const questionFor of questions) {
    const question = questionFor(draft);
    if (!question) continue;
    asked.push(...(question.fields ?? [question.name]));
    draft = await session.ask(question, (answer) => {
      const filled = (question.fill ?? plainly(question.name))(answer, draft);
      const problem = problemIn({ schema, faultsOf, asked }, filled);
      return problem === undefined ? { value: filled } : { problem };
    });
  }
  return v.parse(schema, draft);
}

/** The answer as it is; no field at all where nothing was answered. */
function plainly(name: string) {
  return (answer: string, draft: Draft): Draft => ({
    ...draft,
    [name]: answer === "" ? undefined : answer,
  });
}

type Check<Thing> = Pick<Form<Thing>, "schema" | "faultsOf"> & {
  readonly asked: readonly string[];
};

/** What is wrong with the fields asked so far; the others may yet mend the rest. */
function problemIn<Thing>({ schema, faultsOf, asked }: Check<Thing>, draft: Draft) {
  const isAsked = ({ field }: FieldFault) => asked.includes(field.replace(/\[.*/, ""));
  const result = v.safeParse(schema, withoutHoles(draft));
  const faults = result.success ? [...faultsOf(result.output)] : result.issues.map(shapeFault);
  const fault = faults.find(isAsked);
  return (
    fault &&
    `${fault.field}: found ${JSON.stringify(fault.found) ?? "nothing"}, expected ${fault.expected}`
  );
}

function shapeFault(issue: v.BaseIssue<unknown>): FieldFault {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  return { field: joinPath(...keys), found: issue.input, expected: expectedBy(issue) };
}

function withoutHoles(draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
